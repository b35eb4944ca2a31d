package jialing.domain.nonconformity.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** While work is stopped, a nonconformity stays open: somebody has to say whether and how work goes on. */
public class StopIsDecided extends Rule<StopIsDecided.Standing> {

    public record Standing(String number, boolean isStopped) {}

    public StopIsDecided() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.10.1 f",
                Text.of(
                        "不符合 {0} 的相关工作仍在暂停，须先决定是否恢复",
                        "Work on what nonconformity {0} concerns is still stopped; its resumption has to be decided first"));
    }

    @Override
    public Verdict judge(Standing standing) {
        return Verdict.holdsIf(!standing.isStopped(), null, standing.number());
    }
}
