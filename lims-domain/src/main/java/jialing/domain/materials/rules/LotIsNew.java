package jialing.domain.materials.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A lot stands in the register once. */
public class LotIsNew extends Rule<LotIsNew.Entry> {

    public record Entry(String code, String lot, boolean isNew) {}

    public LotIsNew() {
        super(Refusal.Kind.CONFLICT, null, Text.of("编号 {0}、批号 {1} 已登记", "Lot {1} of {0} is registered already"));
    }

    @Override
    public Verdict judge(LotIsNew.Entry subject) {
        return Verdict.holdsIf(subject.isNew(), "lot", subject.code(), subject.lot());
    }
}
