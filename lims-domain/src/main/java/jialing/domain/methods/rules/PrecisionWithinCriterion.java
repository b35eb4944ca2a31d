package jialing.domain.methods.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Parallel determinations scatter no more than the method allows; exactly as much is within. */
public class PrecisionWithinCriterion extends Rule<PrecisionWithinCriterion.Scatter> {

    /**
     * @param relativeDeviation in percent, null when the mean is zero
     * @param atMost in percent
     */
    public record Scatter(BigDecimal relativeDeviation, BigDecimal atMost) {}

    public PrecisionWithinCriterion() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 168-2020",
                Text.of("相对标准偏差 {0} % 大于 {1} %", "The relative standard deviation of {0} % is above {1} %"));
    }

    @Override
    public Verdict judge(Scatter scatter) {
        if (scatter.relativeDeviation() == null) {
            return Verdict.undecided(
                    Text.of("均值为零，无法计算相对标准偏差", "The mean is zero: there is no relative standard deviation"));
        }
        return Verdict.holdsIf(
                scatter.relativeDeviation().compareTo(scatter.atMost()) <= 0,
                "determinations",
                scatter.relativeDeviation().round(new MathContext(3)).toPlainString(),
                scatter.atMost().toPlainString());
    }
}
