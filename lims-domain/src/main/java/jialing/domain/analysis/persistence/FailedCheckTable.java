package jialing.domain.analysis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.FailedCheck;

/** The append-only table of checks that did not confirm a calibration. */
@ApplicationScoped
public class FailedCheckTable {

    private static final String INSERT =
            "insert into lims.analysis_failed_check (id, batch_id, organisation, round, analyte, calibration_id,"
                    + " from_batch, unit, standard, response, internal_standard, read_back, deviation, at_most, checked_by,"
                    + " checked_by_name, checked_at) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

    private static final String OF_BATCH =
            "select * from lims.analysis_failed_check where batch_id = ? order by checked_at, analyte";

    @Inject
    Rows rows;

    public void add(AnalyticalBatch batch, Collection<FailedCheck> checks) {
        rows.forEach(INSERT, checks, (insert, check) -> write(insert, batch, check));
    }

    /** Of every round, the first one first. */
    public List<FailedCheck> of(UUID batch) {
        return rows.query(OF_BATCH, query -> query.setObject(1, batch), FailedCheckTable::read);
    }

    private static void write(PreparedStatement insert, AnalyticalBatch batch, FailedCheck check) throws SQLException {
        insert.setObject(1, check.id());
        insert.setObject(2, batch.id());
        insert.setString(3, batch.organisation());
        insert.setInt(4, check.round());
        insert.setString(5, check.analyte());
        insert.setObject(6, check.calibration());
        insert.setString(7, check.from());
        insert.setString(8, check.unit());
        insert.setBigDecimal(9, check.standard());
        insert.setBigDecimal(10, check.response());
        insert.setBigDecimal(11, check.internalStandard());
        insert.setBigDecimal(12, check.readBack());
        insert.setBigDecimal(13, check.deviation());
        insert.setBigDecimal(14, check.atMost());
        insert.setObject(15, check.checkedBy());
        insert.setString(16, check.checkedByName());
        insert.setObject(17, Rows.utc(check.checkedAt()));
    }

    private static FailedCheck read(ResultSet row) throws SQLException {
        return new FailedCheck(
                row.getObject("id", UUID.class),
                row.getInt("round"),
                row.getString("analyte"),
                row.getObject("calibration_id", UUID.class),
                row.getString("from_batch"),
                row.getString("unit"),
                row.getBigDecimal("standard"),
                row.getBigDecimal("response"),
                row.getBigDecimal("internal_standard"),
                row.getBigDecimal("read_back"),
                row.getBigDecimal("deviation"),
                row.getBigDecimal("at_most"),
                row.getObject("checked_by", UUID.class),
                row.getString("checked_by_name"),
                Rows.instant(row, "checked_at"));
    }
}
