package jialing.domain.analysis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.BelowDetectionLimit;
import jialing.domain.analysis.Measured;
import jialing.domain.analysis.NotDetermined;
import jialing.domain.analysis.Qualitative;
import jialing.domain.analysis.Result;
import jialing.domain.analysis.ResultFlag;
import jialing.domain.analysis.ResultInterval;
import jialing.domain.analysis.ResultValue;
import jialing.domain.biology.Presence;

/** The append-only table of results. */
@ApplicationScoped
public class ResultTable {

    private static final String INSERT =
            "insert into lims.analysis_result (id, recorded_at, organisation, batch_id, round,"
                    + " position_id, analyte, version, kind, value, operator, limit_value, limit_kind, why_not, unrounded, unit, method,"
                    + " rounding_rule, rounding_version, formula, formula_version, calibration_id, detection_limit, readings, flags,"
                    + " reason, interval_low, interval_high, interval_coverage, decision_threshold)"
                    + " values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

    private static final String IN_FORCE = "select distinct on (position_id, analyte) * from lims.analysis_result"
            + " where batch_id = ? and round = ? and recorded_at >= ? order by position_id, analyte, version desc";

    private static final String EVERY_VERSION = "select * from lims.analysis_result"
            + " where batch_id = ? and position_id = ? and analyte = ? order by round, version";

    private static final String BY_ID = "select * from lims.analysis_result where id = ?";

    @Inject
    Rows rows;

    public void add(AnalyticalBatch batch, Collection<Result> results) {
        rows.forEach(INSERT, results, (insert, result) -> write(insert, batch, result));
    }

    /** Of the present round, the highest version for each analyte of each position. */
    public List<Result> inForce(AnalyticalBatch batch) {
        return rows.query(
                IN_FORCE,
                query -> {
                    query.setObject(1, batch.id());
                    query.setInt(2, batch.round());
                    query.setObject(3, Rows.utc(batch.openedAt()));
                },
                ResultTable::read);
    }

    public List<Result> everyVersion(UUID batch, UUID position, String analyte) {
        return rows.query(
                EVERY_VERSION,
                query -> {
                    query.setObject(1, batch);
                    query.setObject(2, position);
                    query.setString(3, analyte);
                },
                ResultTable::read);
    }

    public Stream<Result> byId(UUID id) {
        return rows.query(BY_ID, query -> query.setObject(1, id), ResultTable::read).stream();
    }

    private static void write(PreparedStatement insert, AnalyticalBatch batch, Result result) throws SQLException {
        insert.setObject(1, result.id());
        insert.setObject(2, Rows.utc(result.recordedAt()));
        insert.setString(3, batch.organisation());
        insert.setObject(4, batch.id());
        insert.setInt(5, result.round());
        insert.setObject(6, result.position());
        insert.setString(7, result.analyte());
        insert.setInt(8, result.version());
        writeValue(insert, result.value());
        insert.setBigDecimal(15, result.unrounded());
        insert.setString(16, result.unit());
        insert.setString(17, result.method());
        insert.setString(18, result.roundingRule());
        insert.setInt(19, result.roundingVersion());
        insert.setString(20, result.formula());
        insert.setInt(21, result.formulaVersion());
        insert.setObject(22, result.calibration());
        insert.setBigDecimal(23, result.detectionLimit());
        insert.setArray(
                24,
                insert.getConnection().createArrayOf("uuid", result.readings().toArray()));
        String[] flags = result.flags().stream().map(Enum::name).toArray(String[]::new);
        insert.setArray(25, insert.getConnection().createArrayOf("text", flags));
        insert.setString(26, result.reason());
        writeInterval(insert, result.interval());
    }

    private static void writeInterval(PreparedStatement insert, ResultInterval interval) throws SQLException {
        insert.setBigDecimal(27, interval == null ? null : interval.low());
        insert.setBigDecimal(28, interval == null ? null : interval.high());
        insert.setBigDecimal(29, interval == null ? null : interval.coverage());
        insert.setBigDecimal(30, interval == null ? null : interval.decisionThreshold());
    }

    private static ResultInterval readInterval(ResultSet row) throws SQLException {
        var interval = new ResultInterval(
                row.getBigDecimal("interval_low"),
                row.getBigDecimal("interval_high"),
                row.getBigDecimal("interval_coverage"),
                row.getBigDecimal("decision_threshold"));
        return interval.coverage() == null && interval.decisionThreshold() == null ? null : interval;
    }

    private static void writeValue(PreparedStatement insert, ResultValue value) throws SQLException {
        var measured = value instanceof Measured it ? it : null;
        var below = value instanceof BelowDetectionLimit it ? it : null;
        var none = value instanceof NotDetermined it ? it : null;
        insert.setString(9, kindOf(value));
        insert.setBigDecimal(10, measured == null ? null : measured.value());
        insert.setString(11, below == null ? null : below.operator().name());
        insert.setBigDecimal(12, below == null ? null : below.limit());
        insert.setString(13, below == null ? null : below.kind().name());
        insert.setString(14, none == null ? null : none.reason().name());
    }

    private static String kindOf(ResultValue value) {
        if (value instanceof Qualitative found) {
            return found.presence().name();
        }
        if (value instanceof Measured) {
            return "MEASURED";
        }
        return value instanceof BelowDetectionLimit ? "BELOW_DETECTION_LIMIT" : "NOT_DETERMINED";
    }

    private static ResultValue readValue(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "MEASURED" -> new Measured(row.getBigDecimal("value"));
            case "BELOW_DETECTION_LIMIT" ->
                new BelowDetectionLimit(
                        BelowDetectionLimit.Operator.valueOf(row.getString("operator")),
                        row.getBigDecimal("limit_value"),
                        BelowDetectionLimit.LimitKind.valueOf(row.getString("limit_kind")));
            case "DETECTED", "NOT_DETECTED" -> new Qualitative(Presence.valueOf(row.getString("kind")));
            default -> new NotDetermined(NotDetermined.Reason.valueOf(row.getString("why_not")));
        };
    }

    static Result read(ResultSet row) throws SQLException {
        return new Result(
                row.getObject("id", UUID.class),
                row.getObject("batch_id", UUID.class),
                row.getInt("round"),
                row.getObject("position_id", UUID.class),
                row.getString("analyte"),
                row.getInt("version"),
                readValue(row),
                row.getBigDecimal("unrounded"),
                row.getString("unit"),
                row.getString("method"),
                row.getString("rounding_rule"),
                row.getInt("rounding_version"),
                row.getString("formula"),
                row.getInt("formula_version"),
                row.getObject("calibration_id", UUID.class),
                row.getBigDecimal("detection_limit"),
                readInterval(row),
                List.of((UUID[]) row.getArray("readings").getArray()),
                flags((String[]) row.getArray("flags").getArray()),
                row.getString("reason"),
                Rows.instant(row, "recorded_at"));
    }

    private static Set<ResultFlag> flags(String[] names) {
        Set<ResultFlag> flags = EnumSet.noneOf(ResultFlag.class);
        Stream.of(names).map(ResultFlag::valueOf).forEach(flags::add);
        return flags;
    }
}
