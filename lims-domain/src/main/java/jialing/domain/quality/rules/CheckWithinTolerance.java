package jialing.domain.quality.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * A standard near the middle of the curve, measured among the samples, is found again within the tolerance (usually 10 %). When it
 * is not, everything since the last good check is measured again.
 */
public final class CheckWithinTolerance extends Rule<CheckWithinTolerance.Check> {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final Text NOT_MEASURED = Text.of("曲线核查点没有测定值或标准含量", "The check of the calibration has no content");

    /**
     * Contents in one unit.
     *
     * @param atMost percent
     * @param since what was measured since the check before it, for people
     */
    public record Check(
            String position, String analyte, BigDecimal found, BigDecimal nominal, BigDecimal atMost, String since) {

        public boolean isMeasured() {
            return found != null && nominal != null && nominal.signum() > 0;
        }

        /** Percent, with its sign. */
        public BigDecimal deviation() {
            return found.subtract(nominal).multiply(PERCENT).divide(nominal, MathContext.DECIMAL128);
        }
    }

    public CheckWithinTolerance() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "曲线核查 {0} 的 {1} 偏离标准含量 {2}，超过 ±{3}；上一个合格核查之后的 {4} 须重测",
                        "Check {0} of {1} is off by {2}, more than ±{3}; {4}, measured since the last good check, have to be measured again"));
    }

    @Override
    public Verdict judge(Check check) {
        if (!check.isMeasured()) {
            return Verdict.undecided(NOT_MEASURED);
        }
        return Verdict.holdsIf(
                check.deviation().abs().compareTo(check.atMost()) <= 0,
                null,
                check.position(),
                check.analyte(),
                Figures.percent(check.deviation()),
                Figures.percent(check.atMost()),
                check.since());
    }
}
