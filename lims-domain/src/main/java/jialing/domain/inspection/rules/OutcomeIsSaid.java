package jialing.domain.inspection.rules;

import jialing.domain.nonconformity.Severity;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;
import jialing.domain.supervision.AuditOutcome;

/** An outcome is chosen; what does not conform is described and graded. */
public final class OutcomeIsSaid extends Rule<OutcomeIsSaid.Given> {

    private static final int LONGEST = 2000;

    public record Given(AuditOutcome outcome, String note, Severity severity) {}

    public OutcomeIsSaid() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "请选择结论；除“符合”外须写明事实（2000 字以内），不符合须定级",
                        "Choose an outcome; describe the facts unless it conforms (2000 characters at most), and grade what does not conform"));
    }

    @Override
    public Verdict judge(Given given) {
        if (given.outcome() == null) {
            return Verdict.broken("outcome");
        }
        boolean described = given.outcome() == AuditOutcome.CONFORMS || given.note() != null;
        if (!described || given.note() != null && given.note().length() > LONGEST) {
            return Verdict.broken("note");
        }
        boolean graded = (given.outcome() == AuditOutcome.NONCONFORMING) == (given.severity() != null);
        return Verdict.holdsIf(graded, "severity");
    }
}
