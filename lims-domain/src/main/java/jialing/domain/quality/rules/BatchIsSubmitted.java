package jialing.domain.quality.rules;

import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Quality control judges what an analyst has answered for, not what is still being read. */
public final class BatchIsSubmitted extends Rule<AnalyticalBatch> {

    public BatchIsSubmitted() {
        super(Refusal.Kind.CONFLICT, "HJ 630-2011", Text.of("分析批 {0} 尚未提交", "Batch {0} was not submitted yet"));
    }

    @Override
    public Verdict judge(AnalyticalBatch batch) {
        return Verdict.holdsIf(batch.submittedAt().isPresent(), null, batch.number());
    }
}
