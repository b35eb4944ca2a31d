package jialing.domain.inspection.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Whoever inspected does not release the outcome. */
public final class PublisherDidNotInspect extends Rule<Boolean> {

    public PublisherDidNotInspect() {
        super(Refusal.Kind.NOT_ALLOWED, null, Text.of("检查人员不能自己公开检查结果", "Who inspected does not publish the outcome"));
    }

    @Override
    public Verdict judge(Boolean inspected) {
        return Verdict.holdsIf(!inspected, null);
    }
}
