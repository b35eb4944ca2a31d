package jialing.domain.supervision.rules;

import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Where the record says nothing to an input, somebody does before the minutes are signed. */
public final class EveryInputIsSaid extends Rule<List<String>> {

    public EveryInputIsSaid() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 8.9.2",
                Text.of("以下输入还没有内容：{0}", "Nothing is said yet to these inputs: {0}"));
    }

    @Override
    public Verdict judge(List<String> silent) {
        return Verdict.holdsIf(silent.isEmpty(), "notes", String.join("、", silent));
    }
}
