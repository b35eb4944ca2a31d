package jialing.domain.nonconformity.rules;

import jialing.domain.nonconformity.CauseCategory;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An evaluation tells significance, kind of cause, and whether it could recur. */
public class EvaluationIsComplete extends Rule<EvaluationIsComplete.Given> {

    private static final int LONGEST = 4000;

    public record Given(String significance, CauseCategory cause, Boolean couldRecur) {}

    public EvaluationIsComplete() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.10.1 c, 7.10.3",
                Text.of(
                        "评价须写明影响、原因类别以及是否可能再次发生",
                        "An evaluation needs the significance, the kind of cause, and whether it could recur"));
    }

    @Override
    public Verdict judge(Given given) {
        if (given.significance() == null
                || given.significance().isBlank()
                || given.significance().length() > LONGEST) {
            return Verdict.broken("significance");
        }
        if (given.cause() == null) {
            return Verdict.broken("cause");
        }
        return Verdict.holdsIf(given.couldRecur() != null, "couldRecur");
    }
}
