package jialing.domain.procedures;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.procedures.persistence.ProcedureTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A waiting version is held against the one in force; what comes out otherwise is kept. */
@UseCase
public class RunProcedure {

    /** Who may run and release. */
    static final Capacity[] KEEPS = {Capacity.QUALITY_OFFICER, Capacity.SIGNATORY};

    @Inject
    Procedures procedures;

    @Inject
    ProcedureEngine engine;

    @Inject
    ProcedureTable table;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    record Content(String name, String digest, String digestInForce, ProcedureComparison comparison) {}

    public void run(String name) {
        Actor actor = current.mustBe(KEEPS);
        ProcedureVersion waiting = procedures.waiting(name, actor);
        ProcedureVersion inForce = procedures.inForce(name);
        ProcedureComparison comparison = engine.compare(inForce, waiting);
        UUID id = TimeOrderedId.next();
        RecordedAct act = ledger.record(Act.of(
                Verb.RUN_PROCEDURE,
                Subject.of("ProcedureRun", id),
                actor,
                actor.firstOf(KEEPS),
                new Content(name, waiting.digest(), inForce.digest(), comparison)));
        table.insert(id, inForce, waiting, comparison, actor, act);
    }
}
