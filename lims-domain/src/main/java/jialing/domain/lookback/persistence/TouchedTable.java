package jialing.domain.lookback.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jialing.domain.lookback.Extent;
import jialing.domain.lookback.TouchedResult;
import jialing.domain.lookback.Window;
import jialing.domain.shared.Sql;

/**
 * What elements touched, read from the uses that the gate kept. A round that was analysed again with other elements is not touched any
 * more: only the uses of a batch's present round count.
 */
@ApplicationScoped
public class TouchedTable {

    private static final String ELEMENTS = "with e (kind, key, until) as (select * from unnest("
            + "cast(? as text[]), cast(? as text[]), cast(? as timestamptz[])))";

    /** A batch used it itself, or one of its samples did when it was taken. */
    private static final String TOUCHED = ", used as materialized (select u.occasion_type, u.occasion_id,"
            + " u.occasion_version, max(u.determinations) as determinations"
            + " from e join lims.gate_use u on u.element_kind = e.kind and u.element_key = e.key"
            + " where u.organisation = ? and u.used_at > ? and u.used_at <= e.until"
            + " group by u.occasion_type, u.occasion_id, u.occasion_version),"
            + " touched as (select b.id as batch_id, b.state, used.determinations from used"
            + " join lims.analysis_batch b on b.id = used.occasion_id and b.round = used.occasion_version"
            + " where used.occasion_type = 'AnalyticalBatch'"
            + " union all"
            + " select b.id, b.state, cardinality(p.analytes) from used"
            + " join lims.analysis_position p on p.sample_id = used.occasion_id and p.kind = 'SAMPLE'"
            + " join lims.analysis_batch b on b.id = p.batch_id"
            + " where used.occasion_type = 'Sample' and not exists (select 1 from used whole"
            + " where whole.occasion_id = b.id and whole.occasion_version = b.round))";

    private static final String EXTENT = ELEMENTS
            + TOUCHED
            + ", reported as (select distinct batch_id from lims.lookback_reported)"
            + " select count(distinct t.batch_id) as batches,"
            + " coalesce(sum(t.determinations) filter (where t.state <> 'SIGNED'), 0) as unsigned,"
            + " coalesce(sum(t.determinations) filter (where t.state = 'SIGNED' and r.batch_id is null), 0) as signed,"
            + " coalesce(sum(t.determinations) filter (where t.state = 'SIGNED' and r.batch_id is not null), 0) as reported,"
            + " (select count(*) from lims.lookback_decision d join lims.analysis_batch b on b.id = d.batch_id"
            + " and b.round = d.round where d.case_id = ?) as decided"
            + " from touched t left join reported r on r.batch_id = t.batch_id";

    private static final String SIGNED_SAMPLES = ELEMENTS
            + TOUCHED
            + " select distinct p.sample_id from touched t join lims.analysis_position p on p.batch_id = t.batch_id"
            + " and p.kind = 'SAMPLE' where t.state = 'SIGNED' and p.sample_id = any (?)";

    /** The next occasions in the order of their first use; one that used several of the elements comes once. */
    private static final String OCCASIONS = ELEMENTS
            + " select next.* from (select distinct on (u.occasion_id, u.occasion_version) u.* from e"
            + " cross join lateral (select * from lims.gate_use u where u.element_kind = e.kind and u.element_key = e.key"
            + " and u.organisation = ? and u.used_at > ? and u.used_at <= e.until"
            + " and not exists (select 1 from e other join lims.gate_use v on v.element_kind = other.kind"
            + " and v.element_key = other.key where v.occasion_id = u.occasion_id"
            + " and v.occasion_version = u.occasion_version and v.organisation = u.organisation"
            + " and v.used_at > ? and v.used_at <= other.until and (v.used_at, v.id) < (u.used_at, u.id))"
            + " and (u.used_at, u.id) > (?, ?)"
            + " and u.occasion_type in ('AnalyticalBatch', 'Sample')"
            + " order by u.used_at, u.id limit ?) u"
            + " order by u.occasion_id, u.occasion_version, u.used_at) next order by next.used_at, next.id limit ?";

    private static final String RESULTS = "with o (type, id, version, used_at) as (select * from unnest("
            + "cast(? as text[]), cast(? as uuid[]), cast(? as int[]), cast(? as timestamptz[]))),"
            + " p as (select p.*, o.used_at from o join lims.analysis_batch b on b.id = o.id and b.round = o.version"
            + " join lims.analysis_position p on p.batch_id = b.id where o.type = 'AnalyticalBatch' and p.kind = 'SAMPLE'"
            + " union select p.*, o.used_at from o join lims.analysis_position p on p.sample_id = o.id"
            + " where o.type = 'Sample' and p.kind = 'SAMPLE')"
            + " select b.id as batch_id, b.number, b.round, p.id as position_id, p.code as container, p.sample_id,"
            + " s.code as sample_code, p.work_order_id, asked.analyte, b.method, b.matrix, b.analyst, b.analyst_name,"
            + " b.state, p.used_at, r.id as result_id, r.kind, r.value, r.limit_value, r.unit, r.recorded_at,"
            + " d.decision, d.reason, d.decided_by_name, d.decided_at,"
            + " exists (select 1 from lims.lookback_reported x"
            + " where x.batch_id = b.id and x.work_order_id = p.work_order_id) as reported,"
            + " exists (select 1 from lims.reporting_report rep join lims.reporting_end en on en.report_id = rep.id"
            + " where rep.work_order_id = p.work_order_id and en.ended_at > d.decided_at) as report_ended"
            + " from p join lims.analysis_batch b on b.id = p.batch_id"
            + " join lims.sampling_sample s on s.id = p.sample_id"
            + " cross join unnest(p.analytes) as asked (analyte)"
            + " left join lateral (select * from lims.analysis_result r where r.batch_id = b.id and r.round = b.round"
            + " and r.position_id = p.id and r.analyte = asked.analyte and r.recorded_at >= b.opened_at"
            + " order by r.version desc limit 1) r on true"
            + " left join lims.lookback_decision d on d.case_id = ? and d.position_id = p.id"
            + " and d.analyte = asked.analyte and d.round = b.round"
            + " order by p.used_at, b.id, p.ordinal, asked.analyte";

    @Inject
    Sql sql;

    /**
     * An occasion on which an element was used; where a page of them ends, the next begins.
     *
     * @param determinations how many results it stands for, 0 when that follows from others
     */
    public record Occasion(String type, UUID id, int version, Instant usedAt, UUID useId, int determinations) {}

    /** @param caseId whose decisions are counted, null for none */
    public Extent extent(Window window, UUID caseId) {
        return sql.first(
                        EXTENT,
                        statement -> {
                            window(statement, window);
                            statement.setObject(6, caseId);
                        },
                        row -> new Extent(
                                row.getLong("batches"),
                                row.getLong("unsigned"),
                                row.getLong("signed"),
                                row.getLong("reported"),
                                row.getLong("decided")))
                .orElseThrow();
    }

    /** Those of the samples whose signed results were touched. */
    public Set<UUID> signedSamples(Window window, Collection<UUID> among) {
        return Set.copyOf(sql.all(
                SIGNED_SAMPLES,
                statement -> {
                    window(statement, window);
                    statement.setArray(6, statement.getConnection().createArrayOf("uuid", among.toArray()));
                },
                row -> row.getObject("sample_id", UUID.class)));
    }

    /** @param after the last one of the page before, null for the first page */
    public List<Occasion> occasions(Window window, Occasion after, int limit) {
        return sql.all(
                OCCASIONS,
                statement -> {
                    window(statement, window);
                    time(statement, 6, window.since());
                    time(statement, 7, after == null ? window.since() : after.usedAt());
                    statement.setObject(8, after == null ? new UUID(0, 0) : after.useId());
                    statement.setInt(9, limit);
                    statement.setInt(10, limit);
                },
                row -> new Occasion(
                        row.getString("occasion_type"),
                        row.getObject("occasion_id", UUID.class),
                        row.getInt("occasion_version"),
                        Sql.instant(row, "used_at"),
                        row.getObject("id", UUID.class),
                        row.getInt("determinations")));
    }

    /** @param caseId whose decisions are shown, null for none */
    public List<TouchedResult> results(List<Occasion> occasions, UUID caseId) {
        return sql.all(
                RESULTS,
                statement -> {
                    statement.setArray(1, array(statement, "text", occasions, Occasion::type));
                    statement.setArray(2, array(statement, "uuid", occasions, Occasion::id));
                    statement.setArray(3, array(statement, "int", occasions, Occasion::version));
                    statement.setArray(
                            4,
                            array(
                                    statement,
                                    "timestamptz",
                                    occasions,
                                    each -> each.usedAt().toString()));
                    statement.setObject(5, caseId);
                },
                TouchedRow::read);
    }

    private static void window(PreparedStatement statement, Window window) throws SQLException {
        List<Window.Doubtful> elements = window.elements();
        statement.setArray(
                1,
                array(statement, "text", elements, each -> each.element().kind().name()));
        statement.setArray(
                2, array(statement, "text", elements, each -> each.element().key()));
        statement.setArray(
                3,
                array(statement, "timestamptz", elements, each -> each.until().toString()));
        statement.setString(4, window.organisation());
        time(statement, 5, window.since());
    }

    private static <T> Array array(PreparedStatement statement, String type, List<T> things, Function<T, Object> part)
            throws SQLException {
        return statement
                .getConnection()
                .createArrayOf(type, things.stream().map(part).toArray());
    }

    private static void time(PreparedStatement statement, int place, Instant instant) throws SQLException {
        statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
    }
}
