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
import jialing.domain.analysis.Calibration;
import jialing.domain.analysis.DrawnEarlier;
import jialing.domain.analysis.TakenOverCurve;
import jialing.domain.curves.CurveModel;
import jialing.domain.curves.CurveShape;
import jialing.domain.curves.CurveWeighting;
import jialing.domain.ledger.CanonicalJson;

/** The append-only table of calibrations. */
@ApplicationScoped
public class CalibrationTable {

    private static final String INSERT =
            "insert into lims.analysis_calibration (id, batch_id, organisation, round, analyte,"
                    + " version, unit, points, slope, intercept, correlation, drawn_by, drawn_at, shape, weighting, curvature,"
                    + " residual_deviation, criterion, taken_over)"
                    + " values (?,?,?,?,?,?,?,?::jsonb,?,?,?,?,?,?,?,?,?,?,?::jsonb)";

    private static final String IN_FORCE = "select distinct on (analyte) * from lims.analysis_calibration"
            + " where batch_id = ? and round = ? order by analyte, version desc";

    private static final String BY_ID = "select * from lims.analysis_calibration where id = any (?)";

    /** Of other batches of the method on the instrument, what is in force in their present round and was drawn there. */
    private static final String DRAWN_EARLIER =
            "select * from (select distinct on (c.batch_id, c.analyte) c.*, b.number"
                    + " from lims.analysis_calibration c join lims.analysis_batch b on b.id = c.batch_id and b.round = c.round"
                    + " where b.organisation = ? and b.method = ? and b.matrix = ? and b.instrument = ? and b.id <> ?"
                    + " order by c.batch_id, c.analyte, c.version desc) c where taken_over is null order by drawn_at desc, analyte";

    @Inject
    Rows rows;

    public void add(AnalyticalBatch batch, Collection<Calibration> calibrations) {
        rows.forEach(INSERT, calibrations, (insert, calibration) -> write(insert, batch, calibration));
    }

    /** Of the present round, the highest version for each analyte. */
    public List<Calibration> inForce(AnalyticalBatch batch) {
        return rows.query(
                IN_FORCE,
                query -> {
                    query.setObject(1, batch.id());
                    query.setInt(2, batch.round());
                },
                CalibrationTable::read);
    }

    /** The latest first. */
    public List<DrawnEarlier> drawnEarlier(AnalyticalBatch batch) {
        return rows.query(
                DRAWN_EARLIER,
                query -> {
                    query.setString(1, batch.organisation());
                    query.setString(2, batch.method());
                    query.setString(3, batch.matrix());
                    query.setString(4, batch.instrument());
                    query.setObject(5, batch.id());
                },
                row -> new DrawnEarlier(read(row), row.getString("number")));
    }

    public List<Calibration> byIds(Collection<UUID> ids) {
        return rows.query(BY_ID, query -> Rows.ids(query, 1, ids), CalibrationTable::read);
    }

    private static void write(PreparedStatement insert, AnalyticalBatch batch, Calibration calibration)
            throws SQLException {
        insert.setObject(1, calibration.id());
        insert.setObject(2, batch.id());
        insert.setString(3, batch.organisation());
        insert.setInt(4, calibration.round());
        insert.setString(5, calibration.analyte());
        insert.setInt(6, calibration.version());
        insert.setString(7, calibration.unit());
        insert.setString(8, CanonicalJson.of(calibration.points()));
        insert.setBigDecimal(9, calibration.slope());
        insert.setBigDecimal(10, calibration.intercept());
        insert.setBigDecimal(11, calibration.correlation());
        insert.setObject(12, calibration.drawnBy());
        insert.setObject(13, Rows.utc(calibration.drawnAt()));
        insert.setString(14, calibration.model().shape().name());
        insert.setString(15, calibration.model().weighting().name());
        insert.setBigDecimal(16, calibration.curvature());
        insert.setBigDecimal(17, calibration.residualDeviation());
        insert.setBigDecimal(18, calibration.criterion());
        insert.setString(19, calibration.takenOver() == null ? null : CanonicalJson.of(calibration.takenOver()));
    }

    private static Calibration read(ResultSet row) throws SQLException {
        return new Calibration(
                row.getObject("id", UUID.class),
                row.getInt("round"),
                row.getString("analyte"),
                row.getInt("version"),
                row.getString("unit"),
                new CurveModel(
                        CurveShape.valueOf(row.getString("shape")), CurveWeighting.valueOf(row.getString("weighting"))),
                List.of(CanonicalJson.read(row.getString("points"), Calibration.Point[].class)),
                row.getBigDecimal("slope"),
                row.getBigDecimal("intercept"),
                row.getBigDecimal("curvature"),
                row.getBigDecimal("correlation"),
                row.getBigDecimal("residual_deviation"),
                row.getBigDecimal("criterion"),
                row.getObject("drawn_by", UUID.class),
                Rows.instant(row, "drawn_at"),
                takenOver(row.getString("taken_over")));
    }

    private static TakenOverCurve takenOver(String text) {
        return text == null ? null : CanonicalJson.read(text, TakenOverCurve.class);
    }
}
