package jialing.domain.partners.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.BelowDetectionLimit;
import jialing.domain.analysis.Measured;
import jialing.domain.analysis.Qualitative;
import jialing.domain.analysis.ResultValue;
import jialing.domain.biology.Presence;
import jialing.domain.partners.DeliveredResult;
import jialing.domain.partners.Delivery;
import jialing.domain.shared.Sql;

/** The append-only rows of delivered results. */
@ApplicationScoped
class DeliveredResultRows {

    private static final String INSERT = "insert into lims.partners_delivered_result (delivery_id, row, recorded_at,"
            + " organisation, sample_code, site, matrix, sampled_at, samplers, received_at, analyte, method, kind, value, unit,"
            + " detection_limit, uncertainty, analysed_at, analyst, instrument, batch, report, remark)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String BELOW = "BELOW_DETECTION_LIMIT";
    private static final String MEASURED = "MEASURED";
    /** Rows sent at once: the whole of a long delivery is not held twice. */
    private static final int PORTION = 5000;

    @Inject
    Sql sql;

    void insert(Delivery delivery, List<DeliveredResult> results, Instant at) {
        sql.write(INSERT, insert -> {
            int waiting = 0;
            for (DeliveredResult result : results) {
                write(insert, delivery, result, at);
                insert.addBatch();
                waiting++;
                if (waiting == PORTION) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        });
    }

    private static void write(PreparedStatement insert, Delivery delivery, DeliveredResult result, Instant at)
            throws SQLException {
        insert.setObject(1, delivery.id());
        insert.setInt(2, result.row());
        insert.setObject(3, utc(at));
        insert.setString(4, delivery.organisation());
        insert.setString(5, result.sampleCode());
        insert.setString(6, result.site());
        insert.setString(7, result.matrix());
        insert.setObject(8, utc(result.sampledAt()));
        insert.setArray(
                9,
                insert.getConnection().createArrayOf("uuid", result.samplers().toArray()));
        insert.setObject(10, utc(result.receivedAt()));
        insert.setString(11, result.analyte());
        insert.setString(12, result.method());
        insert.setString(13, kindOf(result.value()));
        insert.setBigDecimal(14, result.value() instanceof Measured measured ? measured.value() : null);
        insert.setString(15, result.unit());
        insert.setBigDecimal(16, result.detectionLimit());
        insert.setBigDecimal(17, result.uncertainty());
        insert.setObject(18, utc(result.analysedAt()));
        insert.setObject(19, result.analyst());
        insert.setString(20, result.instrument());
        insert.setString(21, result.batch());
        insert.setString(22, result.report());
        insert.setString(23, result.remark());
    }

    static DeliveredResult read(ResultSet row) throws SQLException {
        return new DeliveredResult(
                row.getInt("row"),
                row.getString("sample_code"),
                row.getString("site"),
                row.getString("matrix"),
                Sql.instant(row, "sampled_at"),
                List.of((UUID[]) row.getArray("samplers").getArray()),
                Sql.instant(row, "received_at"),
                row.getString("analyte"),
                row.getString("method"),
                value(row),
                row.getString("unit"),
                row.getBigDecimal("detection_limit"),
                row.getBigDecimal("uncertainty"),
                Sql.instant(row, "analysed_at"),
                row.getObject("analyst", UUID.class),
                row.getString("instrument"),
                row.getString("batch"),
                row.getString("report"),
                row.getString("remark"));
    }

    private static String kindOf(ResultValue value) {
        if (value instanceof Qualitative found) {
            return found.presence().name();
        }
        return value instanceof Measured ? MEASURED : BELOW;
    }

    private static ResultValue value(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return switch (kind) {
            case MEASURED -> new Measured(row.getBigDecimal("value"));
            case BELOW -> BelowDetectionLimit.ofMethod(row.getBigDecimal("detection_limit"));
            default -> new Qualitative(Presence.valueOf(kind));
        };
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
