package jialing.domain.preparation.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** As at the bench. */
public final class BatchOfAtMostTwentySamples extends Rule<Integer> {

    public BatchOfAtMostTwentySamples() {
        super(Refusal.Kind.INVALID_INPUT, "HJ 630-2011", Text.of("一批须有 1 至 20 个样品", "A batch holds 1 to 20 samples"));
    }

    @Override
    public Verdict judge(Integer asked) {
        return Verdict.holdsIf(asked >= 1 && asked <= 20, "containers");
    }
}
