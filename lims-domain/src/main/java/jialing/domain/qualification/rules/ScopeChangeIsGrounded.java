package jialing.domain.qualification.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A change of scope has its reason, e.g. the decision of the authority. */
public final class ScopeChangeIsGrounded extends Rule<String> {

    private static final int LONGEST = 500;

    public ScopeChangeIsGrounded() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "检验检测机构资质认定管理办法 2021",
                Text.of("请写明依据（500 字以内）", "Give the reason, in 500 characters at most"));
    }

    @Override
    public Verdict judge(String reason) {
        return Verdict.holdsIf(!reason.isBlank() && reason.length() <= LONGEST, "reason");
    }
}
