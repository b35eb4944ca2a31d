package jialing.domain.methods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.methods.persistence.PinTable;
import jialing.domain.shared.LabClock;

/** The versions of diagrams and decision tables that govern work orders and batches. One that was pinned stays. */
@ApplicationScoped
public class GoverningProcedures {

    @Inject
    PinTable table;

    @Inject
    LabClock clock;

    /** Pins it; the same again changes nothing. Part of the act that the case goes on by. */
    public void pin(String organisation, GoverningProcedure procedure) {
        table.insert(organisation, procedure, clock.now());
    }

    /** In the order in which they were pinned. */
    public List<GoverningProcedure> of(Collection<UUID> subjects) {
        return table.of(subjects);
    }
}
