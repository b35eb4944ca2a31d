package jialing.domain.review.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Whoever took the samples of a task reviews nothing of it. */
public class SamplerReviewsNothing extends Rule<PersonAtStep> {

    public SamplerReviewsNothing() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "HJ 630-2011",
                Text.of("采样人员不能校核、审核或签发同一任务的数据", "Who took the samples cannot check, review or sign their results"));
    }

    @Override
    public Verdict judge(PersonAtStep asking) {
        return Verdict.holdsIf(!asking.hands().samplers().contains(asking.person()), null);
    }
}
