package jialing.domain.samplebank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.samplebank.BankedContainer;
import jialing.domain.samplebank.Retention.OpenQuestion;
import jialing.domain.shared.Sql;

/**
 * When what is kept was reported, and what is still open about it. It reads what later features keep, as the responsibility chain does:
 * a few questions, however many containers are named.
 */
@ApplicationScoped
public class RetentionTable {

    private static final String NAMED =
            "with named as (select s.* from lims.samplebank_standing s" + " where s.container_code = any(?)) ";

    private static final String REPORTED = NAMED
            + "select n.container_code, max(i.issued_at) as reported_at from named n"
            + " join lims.sampling_sample s on s.id = n.sample_id"
            + " join lims.reporting_report r on r.work_order_id = s.work_order_id"
            + " join lims.reporting_issue i on i.report_id = r.id"
            + " where not exists (select 1 from lims.reporting_end e where e.report_id = r.id)"
            + " group by n.container_code";

    private static final String BATCHES = ", worked as (select n.container_code, n.container_id, n.sample_id, b.id,"
            + " b.number, b.round, b.state from named n join lims.analysis_position p on p.container_id = n.container_id"
            + " join lims.analysis_batch b on b.id = p.batch_id) ";

    /** Results that are not signed, or were taken back for an amendment or another analysis. */
    private static final String UNSIGNED =
            "select w.container_code, 'BATCH' as kind, w.number from worked w where w.state <> 'SIGNED'";

    private static final String NONCONFORMITIES = "select w.container_code, 'NONCONFORMITY', q.number from"
            + " (select n.container_code, 'Container' as type, n.container_id as id from named n"
            + " union all select n.container_code, 'Sample', n.sample_id from named n"
            + " union all select w.container_code, 'AnalyticalBatch', w.id from worked w) w"
            + " join lims.nonconformity_concerned c on c.thing_type = w.type and c.thing_id = w.id"
            + " join lims.nonconformity_standing t on t.nonconformity_id = c.nonconformity_id and t.state <> 'CLOSED'"
            + " join lims.nonconformity_nonconformity q on q.id = c.nonconformity_id";

    private static final String LOOK_BACKS = "select u.container_code, 'LOOK_BACK', l.number from"
            + " (select w.container_code, g.element_kind, g.element_key, g.used_at, g.organisation from worked w"
            + " join lims.gate_use g on g.occasion_id = w.id and g.occasion_version = w.round"
            + " union all select w.container_code, g.element_kind, g.element_key, g.used_at, g.organisation from worked w"
            + " join lims.gate_use g on g.occasion_id = w.sample_id) u"
            + " join lims.lookback_element e on e.element_kind = u.element_kind and e.element_key = u.element_key"
            + " join lims.lookback_case l on l.id = e.case_id and l.organisation = u.organisation"
            + " and u.used_at > l.since and u.used_at <= l.until"
            + " where not exists (select 1 from lims.lookback_closing x where x.case_id = l.id)";

    /** A withdrawal is proposed and not decided on, or the report was withdrawn and no other stands for it. */
    private static final String REPORTS = "select n.container_code, 'REPORT', r.number from named n"
            + " join lims.sampling_sample s on s.id = n.sample_id"
            + " join lims.reporting_report r on r.work_order_id = s.work_order_id"
            + " where exists (select 1 from lims.reporting_withdrawal w where w.report_id = r.id and not exists"
            + " (select 1 from lims.reporting_withdrawal_decision d where d.withdrawal_id = w.id))"
            + " or exists (select 1 from lims.reporting_end e where e.report_id = r.id) and not exists"
            + " (select 1 from lims.reporting_report v join lims.reporting_issue i on i.report_id = v.id"
            + " where v.work_order_id = r.work_order_id"
            + " and not exists (select 1 from lims.reporting_end e where e.report_id = v.id))";

    private static final String OPEN = NAMED + BATCHES
            + String.join(" union ", UNSIGNED, NONCONFORMITIES, LOOK_BACKS, REPORTS) + " order by 1, 2, 3";

    /** The next that are stored, in the order in which they came: the longest kept first. */
    private static final String STORED =
            "select * from lims.samplebank_standing where organisation = ? and state = 'STORED'"
                    + " and (stored_at, container_id) > (?, ?) order by stored_at, container_id limit ?";

    private static final Instant BEFORE_ALL = Instant.EPOCH;

    @Inject
    Sql sql;

    /** When their report was issued last; those without one are left out. */
    public Map<String, Instant> reported(Collection<String> containers) {
        return sql
                .all(
                        REPORTED,
                        statement -> statement.setArray(
                                1, statement.getConnection().createArrayOf("text", containers.toArray())),
                        row -> Map.entry(row.getString("container_code"), Sql.instant(row, "reported_at")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Map<String, List<OpenQuestion>> open(Collection<String> containers) {
        return sql
                .all(
                        OPEN,
                        statement -> statement.setArray(
                                1, statement.getConnection().createArrayOf("text", containers.toArray())),
                        row -> Map.entry(
                                row.getString("container_code"),
                                new OpenQuestion(
                                        OpenQuestion.Openness.valueOf(row.getString("kind")), row.getString("number"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** @param after the last one of the page before, null for the first page */
    public List<BankedContainer> stored(String organisation, BankedContainer after, int rows) {
        return sql.read(
                STORED,
                MovementTable::standing,
                organisation,
                after == null ? BEFORE_ALL : after.storedAt(),
                after == null ? new UUID(0, 0) : after.containerId(),
                rows);
    }
}
