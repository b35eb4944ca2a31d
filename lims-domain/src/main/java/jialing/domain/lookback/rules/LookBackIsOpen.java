package jialing.domain.lookback.rules;

import jialing.domain.lookback.LookBack;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is closed stays as it was decided. */
public final class LookBackIsOpen extends Rule<LookBack> {

    public LookBackIsOpen() {
        super(Refusal.Kind.CONFLICT, "ISO/IEC 17025:2017 7.10.2", Text.of("追溯 {0} 已关闭", "Look-back {0} is closed"));
    }

    @Override
    public Verdict judge(LookBack lookBack) {
        return Verdict.holdsIf(lookBack.isOpen(), null, lookBack.number());
    }
}
