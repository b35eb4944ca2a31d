package jialing.domain.air.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Converted to a reference oxygen content, a stack gas holds less oxygen than air: of air alone nothing can be said. */
public final class OxygenBelowAir extends Rule<BigDecimal> {

    private static final BigDecimal AIR = BigDecimal.valueOf(21);

    public OxygenBelowAir() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "GB 13223-2011",
                Text.of("含氧量须在 0～21% 之间且小于 21%（现为 {0}%）", "The oxygen content is from 0 to below 21 % (it is {0} %)"));
    }

    @Override
    public Verdict judge(BigDecimal percent) {
        return Verdict.holdsIf(
                percent.signum() >= 0 && percent.compareTo(AIR) < 0,
                "circumstances.stackOxygenPercent",
                percent.toPlainString());
    }
}
