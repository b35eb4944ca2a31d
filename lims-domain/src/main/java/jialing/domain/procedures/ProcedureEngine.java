package jialing.domain.procedures;

import java.util.List;
import java.util.Optional;

/** What executes diagrams and tables, as the record sees it. The domain knows no engine. */
public interface ProcedureEngine {

    /** Every procedure in the version that new cases go by, by name. */
    List<ProcedureVersion> inForce();

    /** A version that differs from the one in force and was brought to this installation, with the software or by its operator. */
    Optional<ProcedureVersion> waiting(String name);

    /**
     * Holds a waiting version against the one in force: a table over every combination of inputs that either of them tells apart, a
     * diagram over its steps and the cases on record.
     *
     * @throws jialing.domain.shared.Refusal when the text cannot be executed
     */
    ProcedureComparison compare(ProcedureVersion inForce, ProcedureVersion waiting);

    /** New cases go by it from now on, those that run stay on theirs. */
    void bringIn(ProcedureVersion released);
}
