package jialing.domain.quality.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The internal standard answers in every position about as it did in the calibration; where it does not, the matrix is in the way. */
public final class InternalStandardWithinWindow extends Rule<InternalStandardWithinWindow.Answer> {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /**
     * Responses to the internal standard.
     *
     * @param from percent of the mean in the calibration
     * @param to percent
     */
    public record Answer(
            String position, String analyte, BigDecimal response, BigDecimal mean, BigDecimal from, BigDecimal to) {

        public BigDecimal share() {
            return response.multiply(PERCENT).divide(mean, MathContext.DECIMAL128);
        }
    }

    public InternalStandardWithinWindow() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 700-2014",
                Text.of(
                        "{0} 的 {1} 内标响应为校准时的 {2}，不在 {3} ~ {4} 内；须稀释或检查仪器后重测",
                        "The internal standard of {1} in {0} answers {2} of the calibration, not {3} to {4}; dilute, or look at the instrument, and measure again"));
    }

    @Override
    public Verdict judge(Answer answer) {
        BigDecimal share = answer.share();
        return Verdict.holdsIf(
                share.compareTo(answer.from()) >= 0 && share.compareTo(answer.to()) <= 0,
                null,
                answer.position(),
                answer.analyte(),
                Figures.percent(share),
                Figures.percent(answer.from()),
                Figures.percent(answer.to()));
    }
}
