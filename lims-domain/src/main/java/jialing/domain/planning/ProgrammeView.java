package jialing.domain.planning;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.AnalystIsBlind;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.View;

/** The programmes that the person may see, with the next round of each. */
@View
public class ProgrammeView {

    @Inject
    Programmes programmes;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param nextRound null when the programme is over */
    public record Line(
            UUID id,
            String organisation,
            String name,
            String element,
            List<String> sites,
            List<String> analytes,
            Frequency frequency,
            LocalDate firstOn,
            LocalDate lastOn,
            LocalDate nextRound) {}

    public List<Line> all() {
        new AnalystIsBlind().require(current.get());
        return programmes.of(current.get().visible()).stream().map(this::line).toList();
    }

    public Line byId(UUID id) {
        new AnalystIsBlind().require(current.get());
        return line(programmes.byId(id));
    }

    private Line line(Programme programme) {
        return new Line(
                programme.id(),
                programme.organisation(),
                programme.name(),
                programme.scope().element().code(),
                programme.scope().sites(),
                programme.scope().analytes(),
                programme.frequency(),
                programme.firstOn(),
                programme.lastOn().orElse(null),
                programme.nextRound(clock.today()).orElse(null));
    }
}
