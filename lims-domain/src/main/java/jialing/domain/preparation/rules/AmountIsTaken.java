package jialing.domain.preparation.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** It is known how much of each container went in. */
public final class AmountIsTaken extends Rule<AmountIsTaken.Taking> {

    public record Taking(String container, BigDecimal taken, boolean unit) {}

    public AmountIsTaken() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "请写明容器 {0} 所取的正数量和单位",
                        "Say how much was taken of container {0}, a positive amount with its unit"));
    }

    @Override
    public Verdict judge(AmountIsTaken.Taking asked) {
        return Verdict.holdsIf(
                asked.taken() != null && asked.taken().signum() > 0 && asked.unit(), "containers", asked.container());
    }
}
