package jialing.domain.reporting.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Whoever leaves a doubted report in force says why. */
public class DecliningGivesReason extends Rule<String> {

    public DecliningGivesReason() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.10.2",
                Text.of("不同意撤回必须说明理由", "Leaving the report in force needs a reason"));
    }

    @Override
    public Verdict judge(String reason) {
        return Verdict.holdsIf(reason != null && !reason.isBlank(), "reason");
    }
}
