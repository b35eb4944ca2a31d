package jialing.domain.analysis;

import java.math.BigDecimal;
import java.util.List;
import jialing.domain.curves.CalibrationPoint;
import jialing.domain.curves.StandardAddition;

/**
 * The line through standard additions, which meets zero response at minus the content.
 *
 * @param content in the unit
 * @param standardUncertainty of the content, from the scatter around the line
 * @param intercept response of the sample as it is, by the line
 */
public record AdditionLine(
        BigDecimal content,
        BigDecimal standardUncertainty,
        BigDecimal correlation,
        BigDecimal slope,
        BigDecimal intercept,
        String unit) {

    /** @param points of a series of kind {@link SeriesKind#ADDITIONS}, which has passed its rules */
    static AdditionLine through(List<PointRow> points, BatchAnalyte analyte) {
        var found = StandardAddition.of(points.stream()
                .map(PointRow::values)
                .map(values -> new CalibrationPoint(
                        new BigDecimal(values.get("added")), new BigDecimal(values.get("response"))))
                .toList());
        return new AdditionLine(
                found.content(),
                found.standardUncertainty(),
                found.correlation(),
                found.slope(),
                found.intercept(),
                AddedPortions.unitOf(analyte));
    }
}
