package jialing.domain.supervision.rules;

import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An audit is closed when every nonconformity that it opened is. */
public final class FindingsAreClosed extends Rule<List<String>> {

    public FindingsAreClosed() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 8.8.2 d)",
                Text.of("以下不符合尚未关闭：{0}", "These nonconformities are not closed yet: {0}"));
    }

    @Override
    public Verdict judge(List<String> open) {
        return Verdict.holdsIf(open.isEmpty(), null, String.join("、", open));
    }
}
