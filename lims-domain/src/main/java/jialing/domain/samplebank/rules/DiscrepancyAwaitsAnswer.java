package jialing.domain.samplebank.rules;

import jialing.domain.samplebank.Discrepancy;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A discrepancy is answered once. */
public final class DiscrepancyAwaitsAnswer extends Rule<Discrepancy> {

    public DiscrepancyAwaitsAnswer() {
        super(Refusal.Kind.CONFLICT, null, Text.of("账实不符 {0} 已答复", "Discrepancy {0} is answered already"));
    }

    @Override
    public Verdict judge(Discrepancy discrepancy) {
        return Verdict.holdsIf(discrepancy.isOpen(), "number", discrepancy.number());
    }
}
