package jialing.domain.review.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Each step is taken by somebody who has taken none before. */
public class ReviewerIsNobodyBefore extends Rule<PersonAtStep> {

    public ReviewerIsNobodyBefore() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "HJ 630-2011",
                Text.of(
                        "校核、审核和签发必须由三人分别完成，您已办理过“{0}”",
                        "Check, review and sign-off need three different people; you have done the {1} already"));
    }

    @Override
    public Verdict judge(PersonAtStep asking) {
        return asking.taken().values().stream()
                .filter(step -> step.person().equals(asking.person()))
                .findFirst()
                .map(step -> Verdict.broken(
                        null, step.kind().label().zh(), step.kind().label().en()))
                .orElseGet(Verdict::holds);
    }
}
