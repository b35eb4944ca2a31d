package jialing.domain.quality.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A mean response factor stands for a calibration while its factors scatter little. */
public final class ResponseFactorsAgree extends Rule<ResponseFactorsAgree.Factors> {

    /** Relative standard deviation of the response factors and what it must not exceed, in percent. */
    public record Factors(String analyte, BigDecimal deviation, BigDecimal atMost) {}

    public ResponseFactorsAgree() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of("{0} 各标准点响应因子的相对标准偏差 {1}，超过 {2}", "The response factors of {0} scatter by {1}, more than {2}"));
    }

    @Override
    public Verdict judge(Factors factors) {
        return Verdict.holdsIf(
                factors.deviation().compareTo(factors.atMost()) <= 0,
                null,
                factors.analyte(),
                Figures.percent(factors.deviation()),
                Figures.percent(factors.atMost()));
    }
}
