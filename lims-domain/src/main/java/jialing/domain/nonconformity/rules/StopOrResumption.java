package jialing.domain.nonconformity.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Work is stopped once and resumed once: only what runs can be stopped, only what is stopped resumed. */
public class StopOrResumption extends Rule<StopOrResumption.Asked> {

    /** @param stop whether it is to be stopped; else it is to be resumed */
    public record Asked(String number, boolean isStopped, boolean stop) {}

    public StopOrResumption() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.10.1 f",
                Text.of("不符合 {0} 的相关工作{1}", "Work on what nonconformity {0} concerns {2}"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(
                asked.isStopped() != asked.stop(),
                null,
                asked.number(),
                asked.isStopped() ? "已经暂停" : "没有暂停",
                asked.isStopped() ? "is stopped already" : "is not stopped");
    }
}
