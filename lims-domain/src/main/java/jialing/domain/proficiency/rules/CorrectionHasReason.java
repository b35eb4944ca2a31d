package jialing.domain.proficiency.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What replaces an entry says why. */
public final class CorrectionHasReason extends Rule<Boolean> {

    public CorrectionHasReason() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.5.2",
                Text.of("更正须写明理由（500 字以内）", "A correction needs a reason, 500 characters at most"));
    }

    @Override
    public Verdict judge(Boolean holds) {
        return Verdict.holdsIf(holds, "reason");
    }
}
