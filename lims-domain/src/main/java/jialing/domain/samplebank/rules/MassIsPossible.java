package jialing.domain.samplebank.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is left of a solid has a mass that is not below zero and not above what was there before. */
public final class MassIsPossible extends Rule<MassIsPossible.Weighed> {

    private static final BigDecimal HEAVIEST = new BigDecimal("1000000");

    /**
     * @param massG in grams, null when nobody weighed it
     * @param beforeG what was there, null when nobody knows
     */
    public record Weighed(BigDecimal massG, BigDecimal beforeG) {}

    public MassIsPossible() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("剩余质量须在 0 与 {0} g 之间", "The mass left lies between 0 and {0} g"));
    }

    @Override
    public Verdict judge(Weighed weighed) {
        BigDecimal most = weighed.beforeG() == null ? HEAVIEST : weighed.beforeG();
        return Verdict.holdsIf(
                weighed.massG() == null
                        || weighed.massG().signum() >= 0 && weighed.massG().compareTo(most) <= 0,
                "massLeftG",
                most.toPlainString());
    }
}
