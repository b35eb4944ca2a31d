package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.equipment.persistence.TraceabilityTable;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;

/** The standards outside the house to which the organisation's instruments are traced. */
@View
public class OutsideStandards {

    @Inject
    TraceabilityTable table;

    @Inject
    CurrentActor current;

    public record Line(
            UUID id,
            String name,
            String body,
            String certificate,
            StandardLevel level,
            Text levelLabel,
            LocalDate validTo,
            UUID tracedTo) {}

    public List<Line> own() {
        return table.standards(current.get().organisation()).stream()
                .map(each -> new Line(
                        each.id(),
                        each.name(),
                        each.body(),
                        each.certificate(),
                        each.level(),
                        each.level().label(),
                        each.validTo(),
                        each.tracedTo()))
                .toList();
    }
}
