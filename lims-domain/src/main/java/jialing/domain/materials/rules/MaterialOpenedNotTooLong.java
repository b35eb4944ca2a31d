package jialing.domain.materials.rules;

import jialing.domain.gate.AllowsException;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The bottle in use keeps for a time only; of an ancestor the moment counts at which something was taken from it. */
public class MaterialOpenedNotTooLong extends Rule<MaterialInUse> implements AllowsException {

    public MaterialOpenedNotTooLong() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.4.4; ISO 17034:2016 7.12",
                Text.of(
                        "物料 {0} 不能使用：{1} 开封后可用至 {2}",
                        "Material {0} cannot be used: {1}, once opened, was good until {2}"));
    }

    @Override
    public Verdict judge(MaterialInUse use) {
        return Verdict.holdsIf(
                !use.standing().wasOpenedTooLong(),
                "materials",
                use.named(),
                use.judged(),
                use.standing().openedUntil());
    }
}
