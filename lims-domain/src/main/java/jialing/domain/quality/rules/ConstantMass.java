package jialing.domain.quality.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is weighed has reached constant mass when it is dried or equilibrated again and weighs the same, within what the method allows. */
public final class ConstantMass extends Rule<ConstantMass.Weighings> {

    private static final Text ONCE =
            Text.of("只称量了一次，恒重无从判断", "It was weighed once: whether the mass is constant cannot be told");

    /**
     * Two weighings of one thing, g; {@code again} is null when it was weighed once.
     *
     * @param within how far they may be apart, g
     */
    public record Pair(BigDecimal first, BigDecimal again, BigDecimal within) {

        /** g; null when it was weighed once. */
        public BigDecimal apart() {
            return again == null ? null : first.subtract(again).abs();
        }

        boolean agrees() {
            return apart().compareTo(within) <= 0;
        }
    }

    /** Filter or dish before and after. */
    public record Weighings(String position, Pair tare, Pair gross) {

        public boolean repeated() {
            return tare.again() != null && gross.again() != null;
        }
    }

    /** @param standard of the method, which says what constant is */
    public ConstantMass(String standard) {
        super(
                Refusal.Kind.CONFLICT,
                standard,
                Text.of(
                        "{0} 两次称量相差 {1} g，超过 {2} g，未达到恒重",
                        "The two weighings of {0} are {1} g apart, more than {2} g: the mass is not constant"));
    }

    @Override
    public Verdict judge(Weighings weighings) {
        if (!weighings.repeated()) {
            return Verdict.undecided(ONCE);
        }
        Pair worse = weighings.tare().agrees() ? weighings.gross() : weighings.tare();
        return Verdict.holdsIf(
                worse.agrees(),
                "weighing",
                weighings.position(),
                worse.apart().toPlainString(),
                worse.within().toPlainString());
    }
}
