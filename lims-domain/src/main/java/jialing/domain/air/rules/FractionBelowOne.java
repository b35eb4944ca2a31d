package jialing.domain.air.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Of a gas, moisture is a part and never all of it. */
public final class FractionBelowOne extends Rule<BigDecimal> {

    public FractionBelowOne() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "GB/T 16157-1996",
                Text.of("含湿量（体积分数）须在 0 至 1 之间且小于 1", "Moisture is a volume fraction from 0 to below 1"));
    }

    @Override
    public Verdict judge(BigDecimal fraction) {
        return Verdict.holdsIf(fraction.signum() >= 0 && fraction.compareTo(BigDecimal.ONE) < 0, "moisture");
    }
}
