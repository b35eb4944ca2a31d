package jialing.domain.analysis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.RawRecord;
import jialing.domain.ledger.CanonicalJson;

/** The append-only table of readings. */
@ApplicationScoped
public class RawRecordTable {

    private static final String INSERT =
            "insert into lims.analysis_raw_record (id, recorded_at, organisation, batch_id, round,"
                    + " position_id, analyte, replicate, version, inputs, dilution, unit, reason, entered_by, formula, formula_version,"
                    + " calibration_id, content, below_bottom, series_id, started_at)"
                    + " values (?,?,?,?,?,?,?,?,?,?::jsonb,?,?,?,?,?,?,?,?,?,?,?)";

    private static final String IN_FORCE = "select distinct on (position_id, analyte, replicate) *"
            + " from lims.analysis_raw_record where batch_id = ? and round = ? and recorded_at >= ?"
            + " order by position_id, analyte, replicate, version desc";

    private static final String EVERY_VERSION = "select * from lims.analysis_raw_record"
            + " where batch_id = ? and recorded_at >= ? order by round, position_id, analyte, replicate, version";

    @Inject
    Rows rows;

    public void add(AnalyticalBatch batch, Collection<RawRecord> records) {
        rows.forEach(INSERT, records, (insert, record) -> write(insert, batch, record));
    }

    /** Of the present round, the highest version of each cell. */
    public List<RawRecord> inForce(AnalyticalBatch batch) {
        return rows.query(
                IN_FORCE,
                query -> {
                    query.setObject(1, batch.id());
                    query.setInt(2, batch.round());
                    query.setObject(3, Rows.utc(batch.openedAt()));
                },
                RawRecordTable::read);
    }

    /** Everything that was ever read in the batch, old rounds and replaced versions too. */
    public List<RawRecord> everyVersion(AnalyticalBatch batch) {
        return rows.query(
                EVERY_VERSION,
                query -> {
                    query.setObject(1, batch.id());
                    query.setObject(2, Rows.utc(batch.openedAt()));
                },
                RawRecordTable::read);
    }

    private static void write(PreparedStatement insert, AnalyticalBatch batch, RawRecord record) throws SQLException {
        insert.setObject(1, record.id());
        insert.setObject(2, Rows.utc(record.enteredAt()));
        insert.setString(3, batch.organisation());
        insert.setObject(4, batch.id());
        insert.setInt(5, record.round());
        insert.setObject(6, record.position());
        insert.setString(7, record.analyte());
        insert.setInt(8, record.replicate());
        insert.setInt(9, record.version());
        insert.setString(10, CanonicalJson.of(record.inputs()));
        insert.setBigDecimal(11, record.dilution());
        insert.setString(12, record.unit());
        insert.setString(13, record.reason());
        insert.setObject(14, record.enteredBy());
        insert.setString(15, record.formula());
        insert.setInt(16, record.formulaVersion());
        insert.setObject(17, record.calibration());
        insert.setBigDecimal(18, record.content());
        insert.setBoolean(19, record.belowBottomStandard());
        insert.setObject(20, record.series());
        insert.setObject(
                21, record.startedAt() == null ? null : Rows.utc(record.startedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static RawRecord read(ResultSet row) throws SQLException {
        return new RawRecord(
                row.getObject("id", UUID.class),
                row.getInt("round"),
                row.getObject("position_id", UUID.class),
                row.getString("analyte"),
                row.getInt("replicate"),
                row.getInt("version"),
                decimals(row.getString("inputs")),
                row.getBigDecimal("dilution"),
                row.getString("unit"),
                row.getString("reason"),
                row.getObject("entered_by", UUID.class),
                Rows.instant(row, "recorded_at"),
                row.getString("formula"),
                row.getInt("formula_version"),
                row.getObject("calibration_id", UUID.class),
                row.getObject("series_id", UUID.class),
                row.getBigDecimal("content"),
                row.getBoolean("below_bottom"),
                Rows.instantOrNull(row, "started_at"));
    }

    static Map<String, BigDecimal> decimals(String json) {
        var inputs = new HashMap<String, BigDecimal>();
        CanonicalJson.read(json, Map.class)
                .forEach((name, digits) -> inputs.put((String) name, new BigDecimal((String) digits)));
        return inputs;
    }
}
