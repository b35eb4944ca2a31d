package jialing.domain.analysis.rules;

import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.BatchState;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A signed result is never changed; an amendment with reason and signer takes its place. */
public final class SignedResultIsFinal extends Rule<AnalyticalBatch> {

    public SignedResultIsFinal() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.8.8",
                Text.of(
                        "分析批 {0} 的结果已签发，不能修改；只能通过更正程序出具新版本",
                        "The results of batch {0} are signed and cannot be changed; only an amendment makes a new version"));
    }

    @Override
    public Verdict judge(AnalyticalBatch batch) {
        return Verdict.holdsIf(batch.state() != BatchState.SIGNED, null, batch.number());
    }
}
