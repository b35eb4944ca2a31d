package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A batch holds one to twenty samples, so that its quality control speaks for all of them. */
public final class BatchOfAtMostTwenty extends Rule<Integer> {

    private static final int MOST = 20;

    public BatchOfAtMostTwenty() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 630-2011",
                Text.of("一批 1 ~ {1} 个样品，本批 {0} 个", "A batch holds 1 to {1} samples; these are {0}"));
    }

    @Override
    public Verdict judge(Integer samples) {
        return Verdict.holdsIf(samples >= 1 && samples <= MOST, "containers", samples, MOST);
    }
}
