package jialing.domain.inspection.rules;

import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Every point of the checklist is answered before it is signed. */
public final class EveryPointAnswered extends Rule<List<String>> {

    public EveryPointAnswered() {
        super(Refusal.Kind.CONFLICT, null, Text.of("还有检查项没有结论：{0}", "Points without an outcome: {0}"));
    }

    @Override
    public Verdict judge(List<String> open) {
        return Verdict.holdsIf(open.isEmpty(), null, String.join(", ", open));
    }
}
