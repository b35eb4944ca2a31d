package jialing.domain.procedures;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jialing.domain.procedures.persistence.ProcedureTable;
import jialing.domain.shared.View;

/** Which versions work goes by, what waits for release, and how those before were released. */
@View
public class ProcedureView {

    @Inject
    Procedures procedures;

    @Inject
    ProcedureEngine engine;

    @Inject
    ProcedureTable table;

    /** @param waiting empty when nothing was changed */
    public record ProcedureStanding(ProcedureVersion inForce, Optional<ProcedureVersion> waiting) {}

    /** @param runs newest first */
    public record Whole(ProcedureStanding standing, List<ProcedureRun> runs) {}

    public List<ProcedureStanding> all() {
        return engine.inForce().stream().map(this::standing).toList();
    }

    public Whole of(String name) {
        return new Whole(standing(procedures.inForce(name)), table.of(name));
    }

    private ProcedureStanding standing(ProcedureVersion inForce) {
        return new ProcedureStanding(inForce, engine.waiting(inForce.name()));
    }
}
