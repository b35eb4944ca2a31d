package jialing.domain.preparation.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** No mass comes from nowhere. */
public final class MassBalanceIsSound extends Rule<MassBalanceIsSound.Masses> {

    /** In grams; {@code available} is null while nothing was weighed yet. */
    public record Masses(BigDecimal taken, BigDecimal obtained, BigDecimal removed, BigDecimal available) {}

    public MassBalanceIsSound() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ/T 166-2004 7.3",
                Text.of(
                        "质量须为正数；所得与挑出之和不能大于所取，所取不能大于现有的 {0} g",
                        "Masses are positive; what is obtained and removed is no more than what was taken, and that no more than the {0} g there are"));
    }

    @Override
    public Verdict judge(MassBalanceIsSound.Masses asked) {
        if (asked.taken() == null || asked.taken().signum() <= 0 || over(asked.taken(), asked.available())) {
            return Verdict.broken("taken", asked.available() == null ? "–" : asked.available());
        }
        boolean sound = asked.obtained() != null
                && asked.obtained().signum() > 0
                && asked.removed().signum() >= 0
                && asked.obtained().add(asked.removed()).compareTo(asked.taken()) <= 0;
        return Verdict.holdsIf(sound, "obtained", asked.available() == null ? "–" : asked.available());
    }

    private static boolean over(BigDecimal taken, BigDecimal available) {
        return available != null && taken.compareTo(available) > 0;
    }
}
