package jialing.domain.complaints.rules;

import jialing.domain.complaints.ComplaintFinding;
import jialing.domain.nonconformity.Severity;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A decision says what was found; only what is founded opens a nonconformity. */
public final class DecisionIsWhole extends Rule<DecisionIsWhole.Decision> {

    /** @param severity of the nonconformity to open; null to open none */
    public record Decision(ComplaintFinding finding, Severity severity) {}

    public DecisionIsWhole() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.9.5",
                Text.of("请选择结论；只有属实的才能开不符合", "Choose a finding; only what is founded opens a nonconformity"));
    }

    @Override
    public Verdict judge(Decision decision) {
        if (decision.finding() == null) {
            return Verdict.holdsIf(false, "finding");
        }
        boolean fits = decision.severity() == null || decision.finding() == ComplaintFinding.FOUNDED;
        return Verdict.holdsIf(fits, "severity");
    }
}
