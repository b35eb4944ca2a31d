package jialing.domain.lookback.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import jialing.domain.analysis.BelowDetectionLimit;
import jialing.domain.analysis.DetectionConvention;
import jialing.domain.lookback.Decision;
import jialing.domain.lookback.TouchedResult;
import jialing.domain.shared.Sql;

/** A result in doubt, read from its row. */
final class TouchedRow {

    private TouchedRow() {}

    static TouchedResult read(ResultSet row) throws SQLException {
        Decision decision = decision(row);
        return new TouchedResult(
                row.getObject("batch_id", UUID.class),
                row.getString("number"),
                row.getInt("round"),
                row.getObject("position_id", UUID.class),
                row.getString("container"),
                row.getObject("sample_id", UUID.class),
                row.getString("sample_code"),
                row.getObject("work_order_id", UUID.class),
                row.getString("analyte"),
                row.getString("method"),
                row.getObject("analyst", UUID.class),
                row.getString("analyst_name"),
                row.getObject("result_id", UUID.class),
                printed(row),
                row.getString("unit"),
                state(row),
                Sql.instant(row, "used_at"),
                decision,
                row.getString("reason"),
                row.getString("decided_by_name"),
                Sql.instant(row, "decided_at"),
                followed(row, decision));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        return decision == null ? null : Decision.valueOf(decision);
    }

    private static TouchedResult.State state(ResultSet row) throws SQLException {
        if (!row.getString("state").equals("SIGNED")) {
            return TouchedResult.State.UNSIGNED;
        }
        return row.getBoolean("reported") ? TouchedResult.State.REPORTED : TouchedResult.State.SIGNED;
    }

    /** A decision to analyse again is shown only while that was not done: the new round is not touched. */
    private static boolean followed(ResultSet row, Decision decision) throws SQLException {
        if (decision == Decision.AMEND) {
            return Sql.instant(row, "recorded_at").isAfter(Sql.instant(row, "decided_at"));
        }
        return decision == Decision.NO_EFFECT || decision == Decision.RECALL_REPORT && row.getBoolean("report_ended");
    }

    private static String printed(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        BigDecimal value = row.getBigDecimal("value");
        BigDecimal limit = row.getBigDecimal("limit_value");
        if (kind == null || value == null && limit == null) {
            return null;
        }
        return value != null
                ? value.toPlainString()
                : BelowDetectionLimit.ofMethod(limit).printed(DetectionConvention.of(row.getString("matrix")));
    }
}
