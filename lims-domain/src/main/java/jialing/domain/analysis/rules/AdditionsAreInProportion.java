package jialing.domain.analysis.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is added is about as much as what is there: far less, and the line is extrapolated too far; far more, and the sample is lost in its scatter. Where nothing was found there is no proportion. */
public final class AdditionsAreInProportion extends Rule<AdditionsAreInProportion.Addition> {

    private static final BigDecimal LEAST = new BigDecimal("0.5");
    private static final BigDecimal MOST = BigDecimal.TEN;
    private static final MathContext SHOWN_DIGITS = new MathContext(3);

    /**
     * Contents in one unit.
     *
     * @param top the largest addition
     * @param content that was found without any
     * @param found whether it is more than its own uncertainty
     */
    public record Addition(String analyte, BigDecimal top, BigDecimal content, String unit, boolean found) {

        boolean isInProportion() {
            return top.compareTo(content.multiply(LEAST)) >= 0 && top.compareTo(content.multiply(MOST)) <= 0;
        }
    }

    public AdditionsAreInProportion() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of(
                        "{0} 的最大加入量 {1} {2} 与测得含量 {3} {2} 不相当（须为其 0.5 ~ 10 倍），请调整加入量后重测",
                        "The largest addition of {0}, {1} {2}, is out of proportion to the content found, {3} {2}; it must be 0.5 to 10 times as much: choose other additions and measure again"));
    }

    @Override
    public Verdict judge(Addition addition) {
        return Verdict.holdsIf(
                !addition.found() || addition.isInProportion(),
                "points",
                addition.analyte(),
                addition.top(),
                addition.unit(),
                addition.content().round(SHOWN_DIGITS).toPlainString());
    }
}
