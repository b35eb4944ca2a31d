package jialing.domain.methods.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The recovery of a spike lies within its window, both ends included. */
public class RecoveryWithinWindow extends Rule<RecoveryWithinWindow.Recovered> {

    /** All in percent. */
    public record Recovered(BigDecimal recovery, BigDecimal from, BigDecimal to) {}

    public RecoveryWithinWindow() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 168-2020",
                Text.of("加标回收率 {0} % 不在 {1} %～{2} % 之间", "The recovery of {0} % is not within {1} % to {2} %"));
    }

    @Override
    public Verdict judge(Recovered recovered) {
        boolean within = recovered.recovery().compareTo(recovered.from()) >= 0
                && recovered.recovery().compareTo(recovered.to()) <= 0;
        return Verdict.holdsIf(
                within,
                "determinations",
                recovered.recovery().round(new MathContext(4)).toPlainString(),
                recovered.from().toPlainString(),
                recovered.to().toPlainString());
    }
}
