package jialing.domain.reporting.drafting;

import java.util.Map;
import jialing.domain.shared.Text;

/** What a report calls the checks of quality control, by the rule that made them. */
final class QualityCheckName {

    private static final Map<String, Text> NAMES = Map.of(
            "BlankBelowDetectionLimit", Text.of("方法空白", "Method blank"),
            "DuplicateWithinRelativeDeviation", Text.of("平行样相对偏差", "Duplicate, relative deviation"),
            "SpikeRecoveryWithinWindow", Text.of("加标回收率", "Spike recovery"),
            "ReferenceMaterialWithinUncertainty", Text.of("有证标准物质", "Certified reference material"),
            "CurveCorrelation", Text.of("校准曲线相关系数", "Calibration curve, correlation"));

    private QualityCheckName() {}

    static Text of(String rule) {
        return NAMES.getOrDefault(rule, Text.of(rule, rule));
    }
}
