package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is analysed again says why. */
public final class ReanalysisGivesReason extends Rule<String> {

    public ReanalysisGivesReason() {
        super(Refusal.Kind.INVALID_INPUT, "HJ 630-2011", Text.of("重新分析须说明原因", "Give the reason for analysing again"));
    }

    @Override
    public Verdict judge(String reason) {
        return Verdict.holdsIf(reason != null && !reason.isBlank(), "reason");
    }
}
