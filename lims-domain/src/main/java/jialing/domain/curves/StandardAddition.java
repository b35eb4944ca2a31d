package jialing.domain.curves;

import java.math.BigDecimal;
import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * Content of a sample by standard addition: known amounts are added to portions of it, and the line through their responses meets zero
 * response at minus the content. It carries the matrix of the sample in every point, where a calibration in pure water would not.
 *
 * @param content in the unit of the additions
 * @param slope change of the response with what is added; the line meets the response axis at content times slope
 * @param correlation r of additions and responses
 * @param standardUncertainty of the content, from the scatter around the line, in the same unit
 */
public record StandardAddition(
        BigDecimal content, BigDecimal standardUncertainty, BigDecimal correlation, BigDecimal slope) {

    private static final EnoughAdditions ENOUGH = new EnoughAdditions();

    /** The portion without addition and at least three others. */
    public static final class EnoughAdditions extends Rule<List<CalibrationPoint>> {

        private static final int FEWEST = 4;

        EnoughAdditions() {
            super(
                    Refusal.Kind.INVALID_INPUT,
                    "ISO 11352:2012",
                    Text.of(
                            "标准加入法须有未加标的一份和至少 3 个不同的加入量，且响应随加入量增大（现有 {0} 个不同的加入量）",
                            "Standard addition needs the portion as it is and at least three different additions, with responses that grow"
                                    + " (there are {0} different ones)"));
        }

        @Override
        public Verdict judge(List<CalibrationPoint> points) {
            long different = points.stream()
                    .map(point -> point.standard().stripTrailingZeros())
                    .distinct()
                    .count();
            boolean asItIs = points.stream().anyMatch(point -> point.standard().signum() == 0);
            boolean grows = different >= FEWEST && line(points).coefficient(1).signum() > 0;
            return Verdict.holdsIf(asItIs && grows, "points", different);
        }
    }

    /**
     * @param points what was added to each portion, and the response less the blank
     * @throws Refusal by {@link EnoughAdditions}
     */
    public static StandardAddition of(List<CalibrationPoint> points) {
        ENOUGH.require(points);
        WeightedFit line = line(points);
        BigDecimal slope = line.coefficient(1);
        BigDecimal content = line.coefficient(0).divide(slope, CalibrationCurve.DIGITS);
        BigDecimal uncertainty =
                line.varianceAt(content.negate()).sqrt(CalibrationCurve.DIGITS).divide(slope, CalibrationCurve.DIGITS);
        return new StandardAddition(
                content,
                uncertainty,
                CalibrationCurve.of(points, CurveModel.LINEAR).correlation(),
                slope);
    }

    /** Response of the portion as it is, by the line. */
    public BigDecimal intercept() {
        return content.multiply(slope, CalibrationCurve.DIGITS);
    }

    private static WeightedFit line(List<CalibrationPoint> points) {
        List<BigDecimal> equal = points.stream()
                .map(point -> CurveWeighting.NONE.weight(point.standard()))
                .toList();
        return WeightedFit.of(points, equal, CurveShape.LINEAR.powers());
    }
}
