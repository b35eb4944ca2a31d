package jialing.domain.quality.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A certified reference material is found within its certified value and expanded uncertainty: |x − certified| ≤ U (k = 2). */
public final class ReferenceMaterialWithinUncertainty extends Rule<ReferenceMaterialWithinUncertainty.Material> {

    private static final Text NOT_CERTIFIED =
            Text.of("标准样品没有该项目的标准值和不确定度", "The reference material certifies no value for this analyte");
    private static final Text NOT_MEASURED = Text.of("标准样品没有测定值", "The reference material has no content");

    /** What was found, and what is certified, in one unit; each may be null. */
    public record Material(
            String position, String analyte, BigDecimal found, BigDecimal certified, BigDecimal uncertainty) {}

    public ReferenceMaterialWithinUncertainty() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "标准样品 {0} 的 {1} 测得 {2}，超出 {3} ± {4}",
                        "Reference material {0} gives {2} of {1}, outside {3} ± {4}"));
    }

    @Override
    public Verdict judge(Material material) {
        if (material.certified() == null || material.uncertainty() == null) {
            return Verdict.undecided(NOT_CERTIFIED);
        }
        if (material.found() == null) {
            return Verdict.undecided(NOT_MEASURED);
        }
        BigDecimal distance = material.found().subtract(material.certified()).abs();
        return Verdict.holdsIf(
                distance.compareTo(material.uncertainty()) <= 0,
                null,
                material.position(),
                material.analyte(),
                Figures.shown(material.found()),
                material.certified().toPlainString(),
                material.uncertainty().toPlainString());
    }
}
