package jialing.domain.materials.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A lot is recalled once; what is made from it later is refused at the gate. */
public class RecalledOnce extends Rule<RecalledOnce.Lot> {

    public record Lot(String label, boolean recalled) {}

    public RecalledOnce() {
        super(Refusal.Kind.CONFLICT, null, Text.of("{0} 已召回", "{0} was recalled already"));
    }

    @Override
    public Verdict judge(RecalledOnce.Lot subject) {
        return Verdict.holdsIf(!subject.recalled(), null, subject.label());
    }
}
