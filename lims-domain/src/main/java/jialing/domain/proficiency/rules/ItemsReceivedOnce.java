package jialing.domain.proficiency.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Items are received once. */
public final class ItemsReceivedOnce extends Rule<Boolean> {

    public ItemsReceivedOnce() {
        super(Refusal.Kind.CONFLICT, "ISO/IEC 17043:2023 7.3.4", Text.of("样品已经签收", "The items are received already"));
    }

    @Override
    public Verdict judge(Boolean holds) {
        return Verdict.holdsIf(holds, null);
    }
}
