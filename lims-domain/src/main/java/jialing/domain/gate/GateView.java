package jialing.domain.gate;

import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.gate.persistence.GateTables;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;

/** The gate for the screen: its rules, the exceptions in force, and an answer before something is tried. */
@View
public class GateView {

    @Inject
    Gate gate;

    @Inject
    GateTables tables;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param exceptional whether it can be set aside */
    public record RuleLine(String name, String standard, Text sentence, boolean exceptional) {}

    /** @param question as of any instant, about the own laboratory */
    public Answer ask(Question question) {
        current.get().mustActFor(question.organisation());
        return gate.ask(question);
    }

    public List<RuleLine> rules() {
        return gate.rules().stream()
                .map(rule ->
                        new RuleLine(rule.name(), rule.standard(), rule.sentence(), rule instanceof AllowsException))
                .distinct()
                .toList();
    }

    /** Those of the own laboratory that hold now. */
    public List<GateException> exceptions() {
        return tables.exceptionsOf(current.get().organisation(), clock.now());
    }
}
