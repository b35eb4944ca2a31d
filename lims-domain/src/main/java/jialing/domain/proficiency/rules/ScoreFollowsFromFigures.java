package jialing.domain.proficiency.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The score in an outside provider's report follows from the figures beside it, but for rounding: else one of them is mistyped. */
public final class ScoreFollowsFromFigures extends Rule<ScoreFollowsFromFigures.Given> {

    /** Providers print one or two decimals of scores, and round assigned values and σ_pt before. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    private static final int SHOWN = 2;

    /** @param line place in the report, from 1 */
    public record Given(int line, BigDecimal reported, BigDecimal calculated) {}

    public ScoreFollowsFromFigures() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO 13528:2022 9",
                Text.of(
                        "第 {0} 行的得分 {1} 与数值不符，按数值计算为 {2}；请与报告核对",
                        "The score {1} of line {0} does not follow from its figures, which give {2}: compare them with the report"));
    }

    @Override
    public Verdict judge(Given given) {
        BigDecimal allowed = ROUNDING.max(given.calculated().abs().movePointLeft(1));
        return Verdict.holdsIf(
                given.reported().subtract(given.calculated()).abs().compareTo(allowed) <= 0,
                "results." + given.line() + ".score",
                given.line(),
                given.reported().toPlainString(),
                given.calculated().setScale(SHOWN, RoundingMode.HALF_EVEN).toPlainString());
    }
}
