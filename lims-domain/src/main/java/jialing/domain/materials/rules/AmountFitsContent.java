package jialing.domain.materials.rules;

import jialing.domain.materials.AmountUnit;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A concentration is multiplied by a volume, a mass fraction by a mass; anything else gives no concentration. */
public class AmountFitsContent extends Rule<AmountFitsContent.Taking> {

    public record Taking(AmountUnit.Measure measure, boolean solid, String contentUnit) {}

    public AmountFitsContent() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "JCGM 100:2008 5.1.2",
                Text.of(
                        "含量以 {0} 表示的物料：质量分数须称取质量，浓度须量取体积",
                        "Of a material whose content is given in {0}: a mass fraction is weighed, a concentration is taken by volume"));
    }

    @Override
    public Verdict judge(Taking taking) {
        AmountUnit.Measure fitting = taking.solid() ? AmountUnit.Measure.MASS : AmountUnit.Measure.VOLUME;
        return Verdict.holdsIf(taking.measure() == fitting, "ingredients", taking.contentUnit());
    }
}
