package jialing.domain.quality.rules;

import java.math.BigDecimal;
import jialing.domain.analysis.Replicates;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * A sample and its laboratory duplicate agree within the relative deviation (相对偏差, |A−B|/(A+B) × 100) for their content. Both below
 * the detection limit there is nothing to compare, and the rule holds; one below counts half the limit.
 */
public final class DuplicateWithinRelativeDeviation extends Rule<DuplicateWithinRelativeDeviation.Duplicate> {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Text NO_CRITERION =
            Text.of("没有适用的平行样允许偏差", "There is no criterion for duplicates of this content");
    private static final Text NO_PAIR = Text.of("平行样测定值不全", "One of the two has no content");

    /**
     * Two contents in one unit.
     *
     * @param detectionLimit in that unit, null when the method has none
     * @param atMost percent, null when there is no criterion
     */
    public record Duplicate(
            String position, String analyte, BigDecimal a, BigDecimal b, BigDecimal detectionLimit, BigDecimal atMost) {

        public boolean bothBelowLimit() {
            return isBelow(a) && isBelow(b);
        }

        /** The pair as it is compared. */
        public Replicates pair() {
            return Replicates.of(compared(a), compared(b));
        }

        private BigDecimal compared(BigDecimal content) {
            return isBelow(content) ? detectionLimit.divide(TWO) : content;
        }

        private boolean isBelow(BigDecimal content) {
            return detectionLimit != null && content.compareTo(detectionLimit) < 0;
        }
    }

    public DuplicateWithinRelativeDeviation() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "平行样 {0} 的 {1} 相对偏差 {2}，超过允许的 {3}",
                        "Duplicate {0} of {1} deviates by {2}, more than the permitted {3}"));
    }

    @Override
    public Verdict judge(Duplicate duplicate) {
        if (duplicate.a() == null || duplicate.b() == null) {
            return Verdict.undecided(NO_PAIR);
        }
        if (duplicate.bothBelowLimit()) {
            return Verdict.holds();
        }
        if (duplicate.atMost() == null) {
            return Verdict.undecided(NO_CRITERION);
        }
        BigDecimal deviation = duplicate.pair().relativeDeviation().orElse(BigDecimal.ZERO);
        return Verdict.holdsIf(
                deviation.compareTo(duplicate.atMost()) <= 0,
                null,
                duplicate.position(),
                duplicate.analyte(),
                Figures.percent(deviation),
                Figures.percent(duplicate.atMost()));
    }
}
