package jialing.domain.controlchart.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.controlchart.ChartKind;
import jialing.domain.controlchart.ChartPoint;
import jialing.domain.controlchart.ControlChart;
import jialing.domain.controlchart.ControlLimits;
import jialing.domain.controlchart.ControlRule;
import jialing.domain.controlchart.DrawnLimits;
import jialing.domain.controlchart.Estimator;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Sql;

/** The append-only tables of charts, their points, limits and chosen rules. */
@ApplicationScoped
public class ChartTable {

    private static final String BEGIN =
            "insert into lims.controlchart_chart (id, organisation, method, analyte, matrix,"
                    + " instrument, kind, level, unit, begun_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private static final String OF_METHOD = "select * from lims.controlchart_chart"
            + " where organisation = ? and method = ? and instrument = ? order by analyte, kind, level";

    private static final String BY_ID = "select * from lims.controlchart_chart where id = ?";

    private static final String ADD_POINT = "insert into lims.controlchart_point (id, chart_id, organisation, batch_id,"
            + " batch_number, round, position, value, accepted, alarms, analyst_name, judged_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** The newest so many of each chart, oldest first. */
    private static final String NEWEST_POINTS = "select p.* from unnest(?::uuid[]) as c(id)"
            + " cross join lateral (select * from lims.controlchart_point p where p.chart_id = c.id"
            + " order by p.id desc limit ?) p order by p.chart_id, p.id";

    private static final String LIMITS =
            "select * from lims.controlchart_limits where chart_id = any (?)" + " order by chart_id, version";

    private static final String ADD_LIMITS =
            "insert into lims.controlchart_limits (id, chart_id, organisation, version,"
                    + " estimator, centre, deviation, lower_action, lower_warning, upper_warning, upper_action, points, first_at,"
                    + " last_at, reason, drawn_by, drawn_by_name, drawn_at, act_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String RULES = "select distinct on (chart_id) chart_id, rules from lims.controlchart_rules"
            + " where chart_id = any (?) order by chart_id, id desc";

    private static final String CHOOSE_RULES = "insert into lims.controlchart_rules (id, chart_id, organisation, rules,"
            + " reason, chosen_by, chosen_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?)";

    /** Charts whose newest point, as of an instant, is out of control. */
    private static final String OUT_OF_CONTROL = "select c.analyte, c.kind, c.instrument, c.method, p.batch_id,"
            + " p.batch_number, p.alarms from lims.controlchart_chart c cross join lateral"
            + " (select * from lims.controlchart_point p where p.chart_id = c.id and p.judged_at <= ?"
            + " order by p.id desc limit 1) p"
            + " where c.organisation = ? and c.method = any (?) and c.instrument = any (?) and p.alarms && ?";

    @Inject
    Sql sql;

    /** A level that was lost and not yet brought back. */
    public record Lost(String method, String analyte, String instrument, ChartKind kind, UUID batchId, String batch) {}

    public void begin(Collection<ControlChart> charts, Instant now) {
        sql.write(BEGIN, insert -> {
            for (ControlChart chart : charts) {
                insert.setObject(1, chart.id());
                insert.setString(2, chart.organisation());
                insert.setString(3, chart.method());
                insert.setString(4, chart.analyte());
                insert.setString(5, chart.matrix());
                insert.setString(6, chart.instrument());
                insert.setString(7, chart.kind().name());
                insert.setString(8, chart.level());
                insert.setString(9, chart.unit());
                insert.setObject(10, now.atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        });
    }

    public List<ControlChart> of(String organisation, String method, String instrument) {
        return sql.read(OF_METHOD, ChartTable::chart, organisation, method, instrument);
    }

    public Optional<ControlChart> byId(UUID id) {
        return sql.read(BY_ID, ChartTable::chart, id).stream().findFirst();
    }

    public void add(String organisation, Collection<ChartPoint> points) {
        sql.write(ADD_POINT, insert -> {
            for (ChartPoint point : points) {
                insert.setObject(1, point.id());
                insert.setObject(2, point.chartId());
                insert.setString(3, organisation);
                insert.setObject(4, point.batchId());
                insert.setString(5, point.batch());
                insert.setInt(6, point.round());
                insert.setString(7, point.position());
                insert.setBigDecimal(8, point.value());
                insert.setBoolean(9, point.accepted());
                insert.setArray(10, insert.getConnection().createArrayOf("text", names(point.alarms())));
                insert.setString(11, point.analyst());
                insert.setObject(12, point.at().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        });
    }

    /** By chart, oldest first, the newest so many of each. */
    public Map<UUID, List<ChartPoint>> newest(Collection<UUID> charts, int most) {
        return sql
                .all(
                        NEWEST_POINTS,
                        query -> {
                            query.setArray(1, query.getConnection().createArrayOf("uuid", charts.toArray()));
                            query.setInt(2, most);
                        },
                        ChartTable::point)
                .stream()
                .collect(Collectors.groupingBy(ChartPoint::chartId));
    }

    /** Every version by chart, oldest first. */
    public Map<UUID, List<DrawnLimits>> limits(Collection<UUID> charts) {
        return sql
                .all(
                        LIMITS,
                        query -> query.setArray(1, query.getConnection().createArrayOf("uuid", charts.toArray())),
                        ChartTable::limits)
                .stream()
                .collect(Collectors.groupingBy(DrawnLimits::chartId));
    }

    public void add(String organisation, DrawnLimits drawn, UUID by, RecordedAct act) {
        ControlLimits limits = drawn.limits();
        sql.execute(
                ADD_LIMITS,
                drawn.id(),
                drawn.chartId(),
                organisation,
                drawn.version(),
                drawn.estimator().name(),
                limits.centre(),
                limits.deviation(),
                limits.lowerAction(),
                limits.lowerWarning(),
                limits.upperWarning(),
                limits.upperAction(),
                drawn.points(),
                drawn.firstAt(),
                drawn.lastAt(),
                drawn.reason(),
                by,
                drawn.drawnBy(),
                drawn.drawnAt(),
                act.hash());
    }

    /** By chart; charts for which nobody has chosen are missing. */
    public Map<UUID, List<ControlRule>> rules(Collection<UUID> charts) {
        record Chosen(UUID chart, List<ControlRule> rules) {}
        return sql
                .all(
                        RULES,
                        query -> query.setArray(1, query.getConnection().createArrayOf("uuid", charts.toArray())),
                        row -> new Chosen(row.getObject("chart_id", UUID.class), rules(row, "rules")))
                .stream()
                .collect(Collectors.toMap(Chosen::chart, Chosen::rules));
    }

    public void choose(
            UUID id, ControlChart chart, List<ControlRule> rules, String reason, UUID by, Instant at, RecordedAct act) {
        sql.write(CHOOSE_RULES, insert -> {
            insert.setObject(1, id);
            insert.setObject(2, chart.id());
            insert.setString(3, chart.organisation());
            insert.setArray(4, insert.getConnection().createArrayOf("text", names(rules)));
            insert.setString(5, reason);
            insert.setObject(6, by);
            insert.setObject(7, at.atOffset(ZoneOffset.UTC));
            insert.setString(8, act.hash());
            insert.executeUpdate();
        });
    }

    public List<Lost> outOfControl(
            String organisation,
            Collection<String> methods,
            Collection<String> instruments,
            Instant at,
            List<ControlRule> rejecting) {
        return sql.all(
                OUT_OF_CONTROL,
                query -> {
                    query.setObject(1, at.atOffset(ZoneOffset.UTC));
                    query.setString(2, organisation);
                    query.setArray(3, query.getConnection().createArrayOf("text", methods.toArray()));
                    query.setArray(4, query.getConnection().createArrayOf("text", instruments.toArray()));
                    query.setArray(5, query.getConnection().createArrayOf("text", names(rejecting)));
                },
                row -> new Lost(
                        row.getString("method"),
                        row.getString("analyte"),
                        row.getString("instrument"),
                        ChartKind.valueOf(row.getString("kind")),
                        row.getObject("batch_id", UUID.class),
                        row.getString("batch_number")));
    }

    private static Object[] names(List<ControlRule> rules) {
        return rules.stream().map(Enum::name).toArray();
    }

    private static List<ControlRule> rules(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(ControlRule::valueOf)
                .toList();
    }

    public static ControlChart chart(ResultSet row) throws SQLException {
        return new ControlChart(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("method"),
                row.getString("analyte"),
                row.getString("matrix"),
                row.getString("instrument"),
                ChartKind.valueOf(row.getString("kind")),
                row.getString("level"),
                row.getString("unit"));
    }

    private static ChartPoint point(ResultSet row) throws SQLException {
        return new ChartPoint(
                row.getObject("id", UUID.class),
                row.getObject("chart_id", UUID.class),
                row.getObject("batch_id", UUID.class),
                row.getString("batch_number"),
                row.getInt("round"),
                row.getString("position"),
                row.getBigDecimal("value"),
                row.getBoolean("accepted"),
                rules(row, "alarms"),
                row.getString("analyst_name"),
                Sql.instant(row, "judged_at"));
    }

    private static DrawnLimits limits(ResultSet row) throws SQLException {
        BigDecimal centre = row.getBigDecimal("centre");
        return new DrawnLimits(
                row.getObject("id", UUID.class),
                row.getObject("chart_id", UUID.class),
                row.getInt("version"),
                Estimator.valueOf(row.getString("estimator")),
                new ControlLimits(
                        centre,
                        row.getBigDecimal("deviation"),
                        row.getBigDecimal("lower_action"),
                        row.getBigDecimal("lower_warning"),
                        row.getBigDecimal("upper_warning"),
                        row.getBigDecimal("upper_action")),
                row.getInt("points"),
                Sql.instant(row, "first_at"),
                Sql.instant(row, "last_at"),
                row.getString("reason"),
                row.getString("drawn_by_name"),
                Sql.instant(row, "drawn_at"));
    }
}
