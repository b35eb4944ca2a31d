package jialing.domain.analysis.rules;

import java.util.Collection;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is analysed together is of one matrix, so that its blanks and reference materials speak for all of it. */
public final class OneMatrixInBatch extends Rule<Collection<String>> {

    public OneMatrixInBatch() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of("一批只能有一种基质，现有 {0}", "A batch is of one matrix; these are {0}"));
    }

    @Override
    public Verdict judge(Collection<String> matrices) {
        return Verdict.holdsIf(matrices.stream().distinct().count() == 1, "containers", String.join("、", matrices));
    }
}
