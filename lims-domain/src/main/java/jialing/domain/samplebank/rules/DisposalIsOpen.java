package jialing.domain.samplebank.rules;

import jialing.domain.samplebank.Disposal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A disposal is confirmed or withdrawn once. */
public final class DisposalIsOpen extends Rule<Disposal> {

    public DisposalIsOpen() {
        super(Refusal.Kind.CONFLICT, null, Text.of("处置 {0} 已结束", "Disposal {0} has ended already"));
    }

    @Override
    public Verdict judge(Disposal disposal) {
        return Verdict.holdsIf(disposal.isOpen(), "number", disposal.number());
    }
}
