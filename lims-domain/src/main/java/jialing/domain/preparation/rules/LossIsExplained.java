package jialing.domain.preparation.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** More loss than usual is explained. */
public final class LossIsExplained extends Rule<LossIsExplained.Loss> {

    /** In percent; {@code most} is null where there is no bound. */
    public record Loss(BigDecimal percent, BigDecimal most, String reason) {}

    public LossIsExplained() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ/T 166-2004 7.3",
                Text.of("损失 {0} % 超过 {1} %，须说明原因", "{0} % were lost, more than {1} %: say why"));
    }

    @Override
    public Verdict judge(LossIsExplained.Loss asked) {
        boolean usual = asked.most() == null || asked.percent().compareTo(asked.most()) <= 0;
        boolean said = asked.reason() != null && !asked.reason().isBlank();
        return Verdict.holdsIf(usual || said, "reason", asked.percent(), asked.most());
    }
}
