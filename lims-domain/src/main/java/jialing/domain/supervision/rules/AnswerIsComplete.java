package jialing.domain.supervision.rules;

import jialing.domain.nonconformity.Severity;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;
import jialing.domain.supervision.AuditOutcome;

/** An answer says what was seen; what does not conform is described and graded. */
public final class AnswerIsComplete extends Rule<AnswerIsComplete.Given> {

    private static final int LONGEST = 2000;
    private static final int MOST_EVIDENCE = 50;

    public record Given(AuditOutcome outcome, String note, int evidence, Severity severity) {}

    public AnswerIsComplete() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO 19011:2018 6.4.7, 6.4.8",
                Text.of(
                        "请选择结论，并写明所见（2000 字以内）或所查的记录（至多 50 份）；不符合项须写明事实并定级",
                        "Choose an outcome and say what was seen (2000 characters at most) or which records, 50 at most; grade what does not conform"));
    }

    @Override
    public Verdict judge(Given given) {
        if (given.outcome() == null) {
            return Verdict.broken("outcome");
        }
        boolean noted = given.note() != null && !given.note().isBlank();
        boolean said = given.outcome() == AuditOutcome.CONFORMS ? noted || given.evidence() > 0 : noted;
        if (!said || noted && given.note().length() > LONGEST) {
            return Verdict.broken("note");
        }
        if (given.evidence() > MOST_EVIDENCE) {
            return Verdict.broken("evidence");
        }
        boolean graded = (given.outcome() == AuditOutcome.NONCONFORMING) == (given.severity() != null);
        return Verdict.holdsIf(graded, "severity");
    }
}
