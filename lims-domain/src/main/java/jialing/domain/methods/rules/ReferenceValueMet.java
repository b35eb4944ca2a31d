package jialing.domain.methods.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The mean lies within the expanded uncertainty of the certified value; exactly on it is within. */
public class ReferenceValueMet extends Rule<ReferenceValueMet.Difference> {

    public record Difference(BigDecimal bias, BigDecimal expandedUncertainty) {}

    public ReferenceValueMet() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "测定均值与标准值相差 {0}，超出其扩展不确定度 {1}",
                        "The mean differs from the certified value by {0}, beyond its expanded uncertainty of {1}"));
    }

    @Override
    public Verdict judge(Difference difference) {
        return Verdict.holdsIf(
                difference.bias().abs().compareTo(difference.expandedUncertainty()) <= 0,
                "determinations",
                difference.bias().round(new MathContext(3)).toPlainString(),
                difference.expandedUncertainty().toPlainString());
    }
}
