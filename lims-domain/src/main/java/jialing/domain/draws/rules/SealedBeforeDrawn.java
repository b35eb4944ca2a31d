package jialing.domain.draws.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The commitment stands in the log, under a signed checkpoint, before it is drawn: the checkpoint decides. */
public final class SealedBeforeDrawn extends Rule<Boolean> {

    public SealedBeforeDrawn() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("承诺尚未被日志检查点覆盖，请稍候片刻", "No checkpoint of the log covers the commitment yet; wait a moment"));
    }

    @Override
    public Verdict judge(Boolean sealed) {
        return Verdict.holdsIf(sealed, null);
    }
}
