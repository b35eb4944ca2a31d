package jialing.domain.controlchart.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Limits and rules of a chart change by decision only, and a decision has a reason. */
public final class ChartDecisionGivesReason extends Rule<String> {

    private static final int LONGEST = 1000;

    public ChartDecisionGivesReason() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "GB/T 17989.2-2020",
                Text.of("请写明原因（不超过 {0} 字）", "Give the reason, at most {0} characters"));
    }

    @Override
    public Verdict judge(String reason) {
        return Verdict.holdsIf(reason != null && !reason.isBlank() && reason.length() <= LONGEST, "reason", LONGEST);
    }
}
