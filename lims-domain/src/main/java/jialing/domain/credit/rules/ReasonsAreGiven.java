package jialing.domain.credit.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Whoever appeals or decides says why, in 4000 characters at most. */
public final class ReasonsAreGiven extends Rule<String> {

    private static final int LONGEST = 4000;

    public ReasonsAreGiven() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("请写明理由（4000 字以内）", "Give reasons, 4000 characters at most"));
    }

    @Override
    public Verdict judge(String reasons) {
        boolean given = reasons != null && !reasons.isBlank() && reasons.length() <= LONGEST;
        return Verdict.holdsIf(given, "reasons");
    }
}
