package jialing.domain.analysis.rules;

import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.BatchState;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What the analyst has submitted is no longer written into. */
public final class BatchTakesReadings extends Rule<AnalyticalBatch> {

    public BatchTakesReadings() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.5.2",
                Text.of(
                        "分析批 {0} 已提交，不能再录入；需要更改时请退回或重新分析",
                        "Batch {0} was submitted and takes no more readings; return it or analyse it again"));
    }

    @Override
    public Verdict judge(AnalyticalBatch batch) {
        return Verdict.holdsIf(batch.state() == BatchState.OPEN, null, batch.number());
    }
}
