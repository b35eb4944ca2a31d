package jialing.domain.analysis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The newest readings of an analyte by a method that have a content. */
@ApplicationScoped
public class ContentsOfMethod {

    /** Batches first: a walk through the monthly partitions of readings would touch all of them. */
    private static final String LATEST = """
            select b.number, p.code, a.unit, a.significant_digits, r.inputs, r.dilution, r.calibration_id, r.content
            from (select * from lims.analysis_batch where organisation = ? and method = ? and matrix = ?
                order by opened_at desc limit 20) b
            join lims.analysis_batch_analyte a on a.batch_id = b.id and a.analyte = ?
            join lateral (select distinct on (i.position_id, i.replicate) i.* from lims.analysis_raw_record i
                where i.batch_id = b.id and i.round = b.round and i.analyte = a.analyte and i.recorded_at >= b.opened_at
                order by i.position_id, i.replicate, i.version desc) r on r.content is not null and r.series_id is null
            join lims.analysis_position p on p.id = r.position_id
            order by r.recorded_at desc, r.id desc limit ?""";

    @Inject
    Rows rows;

    /**
     * @param batch its number
     * @param inputs by name at the bench
     * @param calibration null when it was read off no curve
     * @param significantDigits empty when nothing is laid down
     */
    public record CalculatedReading(
            String batch,
            String position,
            Map<String, BigDecimal> inputs,
            BigDecimal dilution,
            UUID calibration,
            BigDecimal content,
            String unit,
            Optional<Integer> significantDigits) {}

    public List<CalculatedReading> latest(String organisation, String method, String analyte, String matrix, int most) {
        return rows.query(
                LATEST,
                query -> {
                    query.setString(1, organisation);
                    query.setString(2, method);
                    query.setString(3, matrix);
                    query.setString(4, analyte);
                    query.setInt(5, most);
                },
                ContentsOfMethod::read);
    }

    private static CalculatedReading read(ResultSet row) throws SQLException {
        return new CalculatedReading(
                row.getString("number"),
                row.getString("code"),
                RawRecordTable.decimals(row.getString("inputs")),
                row.getBigDecimal("dilution"),
                row.getObject("calibration_id", UUID.class),
                row.getBigDecimal("content"),
                row.getString("unit"),
                Optional.ofNullable(row.getObject("significant_digits", Integer.class)));
    }
}
