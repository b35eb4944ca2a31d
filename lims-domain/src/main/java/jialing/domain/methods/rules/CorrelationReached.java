package jialing.domain.methods.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The calibration of a verification is as straight as the method demands. */
public class CorrelationReached extends Rule<CorrelationReached.Line> {

    /** Never rounded up: 0.99899… is not 0.999. */
    private static final MathContext SHOWN = new MathContext(5, RoundingMode.DOWN);

    public record Line(BigDecimal correlation, BigDecimal atLeast) {}

    public CorrelationReached() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of("相关系数 |r| = {0}，低于 {1}", "The correlation |r| = {0} is below {1}"));
    }

    @Override
    public Verdict judge(Line line) {
        return Verdict.holdsIf(
                line.correlation().abs().compareTo(line.atLeast()) >= 0,
                "standards",
                line.correlation().abs().round(SHOWN).toPlainString(),
                line.atLeast().toPlainString());
    }
}
