package jialing.domain.quality.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * The intercept of a calibration lies no farther from the response of its zero than chance explains (Student's t, 95 %); farther, it is
 * explained. Where the blank is taken off the responses that is the test against zero.
 */
public final class InterceptByChance extends Rule<InterceptByChance.Intercept> {

    /**
     * In the unit of the responses.
     *
     * @param byChance how far from zero chance alone takes it
     */
    public record Intercept(String analyte, BigDecimal intercept, BigDecimal byChance) {}

    public InterceptByChance() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "{0} 校准曲线的截距与零点响应相差 {1}，差异显著（95 % 置信水平，限值 ±{2}），须说明原因",
                        "The intercept of the calibration of {0} differs from the response of its zero by {1}, more than chance explains (95 %, ±{2}); it has to be explained"));
    }

    @Override
    public Verdict judge(Intercept intercept) {
        return Verdict.holdsIf(
                intercept.intercept().abs().compareTo(intercept.byChance()) <= 0,
                null,
                intercept.analyte(),
                Figures.shown(intercept.intercept()),
                Figures.shown(intercept.byChance()));
    }
}
