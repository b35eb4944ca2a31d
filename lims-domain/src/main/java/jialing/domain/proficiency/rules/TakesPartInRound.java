package jialing.domain.proficiency.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only laboratories of the round receive its items and enter results. */
public final class TakesPartInRound extends Rule<Boolean> {

    public TakesPartInRound() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17043:2023 7.4",
                Text.of("本单位不是本次能力验证的参加单位", "This laboratory does not take part in the round"));
    }

    @Override
    public Verdict judge(Boolean holds) {
        return Verdict.holdsIf(holds, null);
    }
}
