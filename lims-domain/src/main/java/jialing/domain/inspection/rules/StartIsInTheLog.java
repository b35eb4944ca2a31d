package jialing.domain.inspection.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The seed comes from the first checkpoint that covers the beginning of the inspection. */
public final class StartIsInTheLog extends Rule<Boolean> {

    public StartIsInTheLog() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("检查的开始正在写入日志，请两秒后再抽取", "The beginning is on its way into the log: draw in two seconds"));
    }

    @Override
    public Verdict judge(Boolean sealed) {
        return Verdict.holdsIf(sealed, null);
    }
}
