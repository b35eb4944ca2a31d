package jialing.domain.curves;

import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A line needs standards of different concentration that answer differently; HJ 630 wants five and the zero. */
public final class CurveHasEnoughStandards extends Rule<List<CalibrationPoint>> {

    private static final int FEWEST = 6;

    public CurveHasEnoughStandards() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 630-2011",
                Text.of(
                        "校准曲线须有零浓度和至少 5 个不同浓度的标准点，且响应不能全部相同（现有 {0} 个不同浓度）",
                        "A calibration needs the zero and at least 5 different standards whose responses differ (there are {0} different ones)"));
    }

    @Override
    public Verdict judge(List<CalibrationPoint> points) {
        long different = points.stream()
                .map(point -> point.standard().stripTrailingZeros())
                .distinct()
                .count();
        long answers = points.stream()
                .map(point -> point.response().stripTrailingZeros())
                .distinct()
                .count();
        return Verdict.holdsIf(different >= FEWEST && answers > 1, "points", different);
    }
}
