package jialing.domain.lookback.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.lookback.Decision;
import jialing.domain.lookback.LookBack;
import jialing.domain.lookback.TouchedResult;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;
import jialing.domain.shared.TimeOrderedId;

/** Where the decisions are kept, and what they leave held. */
@ApplicationScoped
public class DecisionTable {

    private static final String ADD = "insert into lims.lookback_decision (id, case_id, organisation, batch_id, round,"
            + " position_id, analyte, decision, reason, decided_by, decided_by_name, decided_at, act_hash)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /**
     * Open cases in whose window one of the batches, or a sample in them, used one of their elements, and which have not decided for
     * each of its results that there is no effect.
     */
    private static final String HOLDING =
            "with held as (select b.id, b.round, b.organisation from lims.analysis_batch b"
                    + " where b.id = ? or b.id in (select p.batch_id from lims.analysis_position p where p.work_order_id = ?)),"
                    + " used as (select u.element_kind, u.element_key, u.used_at, held.id as batch_id, held.round,"
                    + " cast(null as uuid) as sample_id from held join lims.gate_use u on u.occasion_id = held.id"
                    + " and u.occasion_version = held.round"
                    + " union all select u.element_kind, u.element_key, u.used_at, held.id, held.round, p.sample_id from held"
                    + " join lims.analysis_position p on p.batch_id = held.id and p.kind = 'SAMPLE'"
                    + " join lims.gate_use u on u.occasion_id = p.sample_id)"
                    + " select distinct c.number from used"
                    + " join lims.lookback_element e on e.element_kind = used.element_kind and e.element_key = used.element_key"
                    + " join lims.lookback_case c on c.id = e.case_id and c.organisation = ?"
                    + " and used.used_at > c.since"
                    + " left join lims.lookback_closing x on x.case_id = c.id"
                    + " join lims.analysis_position p on p.batch_id = used.batch_id and p.kind = 'SAMPLE'"
                    + " and (used.sample_id is null or p.sample_id = used.sample_id)"
                    + " cross join unnest(p.analytes) as asked (analyte)"
                    + " where (used.used_at <= c.until or e.made and (x.closed_at is null or used.used_at <= x.closed_at))"
                    + " and not exists (select 1 from lims.lookback_decision d where d.case_id = c.id and d.position_id = p.id"
                    + " and d.analyte = asked.analyte and d.round = used.round and d.decision <> 'REANALYSE')"
                    + " order by c.number";

    @Inject
    Sql sql;

    public void add(
            LookBack lookBack,
            Decision decision,
            String reason,
            List<TouchedResult> results,
            Actor by,
            RecordedAct act) {
        sql.write(ADD, insert -> {
            for (TouchedResult result : results) {
                insert.setObject(1, TimeOrderedId.next());
                insert.setObject(2, lookBack.id());
                insert.setString(3, lookBack.organisation());
                insert.setObject(4, result.batchId());
                insert.setInt(5, result.round());
                insert.setObject(6, result.positionId());
                insert.setString(7, result.analyte());
                insert.setString(8, decision.name());
                insert.setString(9, reason);
                insert.setObject(10, by.personId());
                insert.setString(11, by.name());
                insert.setObject(12, act.recordedAt().atOffset(ZoneOffset.UTC));
                insert.setString(13, act.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        });
    }

    /**
     * Numbers of the cases that hold this batch, or the batches with results of this work order.
     *
     * @param occasion a batch or a work order
     */
    public List<String> holding(UUID occasion, String organisation) {
        return sql.read(HOLDING, row -> row.getString("number"), occasion, occasion, organisation);
    }
}
