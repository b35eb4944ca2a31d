package jialing.domain.proficiency.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Results come from items that the laboratory has said to have. */
public final class ItemsAreReceived extends Rule<Boolean> {

    public ItemsAreReceived() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17043:2023 7.3.4",
                Text.of("请先签收能力验证样品", "Acknowledge the receipt of the items first"));
    }

    @Override
    public Verdict judge(Boolean holds) {
        return Verdict.holdsIf(holds, null);
    }
}
