package jialing.domain.materials.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** From its recall on a lot is not used, nor anything that was made from it. */
public class MaterialNotRecalled extends Rule<MaterialInUse> {

    public MaterialNotRecalled() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.6.2, 7.10",
                Text.of("物料 {0} 不能使用：{1} 已召回（{2}）", "Material {0} cannot be used: {1} was recalled ({2})"));
    }

    @Override
    public Verdict judge(MaterialInUse use) {
        return Verdict.holdsIf(
                !use.standing().isRecalled(),
                "materials",
                use.named(),
                use.judged(),
                use.standing().recallReason());
    }
}
