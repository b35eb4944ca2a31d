package jialing.domain.proficiency.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A laboratory is called by its code in the round. */
public final class LaboratoryHasCode extends Rule<Boolean> {

    public LaboratoryHasCode() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17043:2023 4.2",
                Text.of(
                        "剔除的结果须写明本次考核的项目、代码和理由",
                        "A blunder is named by a measurand and a code of this round, with a reason"));
    }

    @Override
    public Verdict judge(Boolean holds) {
        return Verdict.holdsIf(holds, "blunders");
    }
}
