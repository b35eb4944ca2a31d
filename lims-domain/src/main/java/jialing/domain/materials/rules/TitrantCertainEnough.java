package jialing.domain.materials.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The relative expanded uncertainty (k = 2) of a standard titrant, in percent, is 0.2 at most. */
public class TitrantCertainEnough extends Rule<BigDecimal> {

    private static final BigDecimal LARGEST = new BigDecimal("0.2");

    public TitrantCertainEnough() {
        super(
                Refusal.Kind.CONFLICT,
                "GB/T 601-2016 3.7",
                Text.of(
                        "标准滴定溶液浓度的相对扩展不确定度为 {0} %（k=2），不应大于 0.2 %",
                        "The relative expanded uncertainty of the titrant is {0} % (k = 2), 0.2 % at most"));
    }

    @Override
    public Verdict judge(BigDecimal percent) {
        return Verdict.holdsIf(
                percent.compareTo(LARGEST) <= 0,
                "otherUncertainty",
                percent.setScale(3, RoundingMode.HALF_EVEN).toPlainString());
    }
}
