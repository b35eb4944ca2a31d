package jialing.domain.gate;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.gate.persistence.GateTables;
import jialing.domain.gate.rules.ExceptionGivesReason;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** An exception ends before its time; what went through by it stays. */
@UseCase
public class EndException {

    @Inject
    GateTables tables;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public void end(UUID id, String reason) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        new ExceptionGivesReason().require(reason);
        GateException exception = tables.exceptionsOf(actor.organisation(), clock.now()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("GateException", "有效的例外", id));
        RecordedAct act = ledger.record(Act.of(
                Verb.END_EXCEPTION,
                new Subject("GateException", exception.id(), 2),
                actor,
                Capacity.QUALITY_OFFICER,
                Map.of("rule", exception.rule(), "reason", reason.trim())));
        tables.end(exception, reason.trim(), actor, act);
    }
}
