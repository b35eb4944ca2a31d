package jialing.domain.materials.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** After its last day nothing is used, nor what was made from it. */
public class MaterialUnexpired extends Rule<MaterialInUse> {

    public MaterialUnexpired() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.6; RB/T 214-2017 4.5.6",
                Text.of(
                        "物料 {0} 在 {1} 不能使用：{2} 的有效期至 {3}",
                        "Material {0} cannot be used on {1}: {2} was good until {3}"));
    }

    @Override
    public Verdict judge(MaterialInUse use) {
        return Verdict.holdsIf(
                !use.standing().isExpiredOn(use.on()),
                "materials",
                use.named(),
                use.on(),
                use.judged(),
                use.standing().validTo());
    }
}
