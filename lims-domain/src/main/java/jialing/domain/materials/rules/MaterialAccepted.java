package jialing.domain.materials.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What needs acceptance is used only once it passed; a later check that fails takes it out of use again. */
public class MaterialAccepted extends Rule<MaterialInUse> {

    public MaterialAccepted() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.6.2; RB/T 214-2017 4.5.6",
                Text.of(
                        "物料 {0} 不能使用：{1} 未通过验收、核查或标定",
                        "Material {0} cannot be used: {1} has not passed its acceptance, check or standardisation"));
    }

    @Override
    public Verdict judge(MaterialInUse use) {
        return Verdict.holdsIf(!use.standing().isUnaccepted(), "materials", use.named(), use.judged());
    }
}
