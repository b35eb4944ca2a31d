package jialing.domain.qualification.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Four eyes: who submitted an annex does not decide on it. */
public final class NobodyConfirmsTheirOwn extends Rule<Boolean> {

    public NobodyConfirmsTheirOwn() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 4.1",
                Text.of("本人提交的附表须由他人确认", "Somebody else has to decide on what you submitted"));
    }

    @Override
    public Verdict judge(Boolean another) {
        return Verdict.holdsIf(another, null);
    }
}
