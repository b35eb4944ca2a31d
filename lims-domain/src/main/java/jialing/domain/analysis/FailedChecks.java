package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import jialing.domain.analysis.persistence.FailedCheckTable;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.OnBehalfOfActor;

/** Keeps failed checks in a transaction of its own: they MUST survive the roll-back of the refused act. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@OnBehalfOfActor
public class FailedChecks {

    @Inject
    FailedCheckTable table;

    @Inject
    Ledger ledger;

    /** What the act tells. */
    record Content(String batch, String method, String instrument, List<FailedCheck> checks) {}

    void keep(AnalyticalBatch batch, List<FailedCheck> checks, Actor actor) {
        table.add(batch, checks);
        var subject = new Subject("AnalyticalBatch", batch.id(), batch.round());
        var content = new Content(batch.number(), batch.method(), batch.instrument(), checks);
        ledger.record(Act.of(Verb.FAIL_CALIBRATION_CHECK, subject, actor, Capacity.ANALYST, content));
    }
}
