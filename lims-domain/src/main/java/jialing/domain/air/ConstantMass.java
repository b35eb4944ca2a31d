package jialing.domain.air;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A filter has reached constant mass when two weighings at least an hour apart agree within what the method allows. */
public final class ConstantMass extends Rule<ConstantMass.Weighings> {

    /**
     * Both weighings of the equilibrated filter, g.
     *
     * @param tolerance in g: 0.0004 for PM10 and 0.00004 for PM2.5 (HJ 618-2011)
     */
    public record Weighings(BigDecimal first, BigDecimal second, BigDecimal tolerance) {}

    public ConstantMass() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 618-2011",
                Text.of(
                        "两次称量相差 {0} g，超过 {1} g，未达到恒重",
                        "The two weighings are {0} g apart, more than {1} g: the mass is not constant"));
    }

    @Override
    public Verdict judge(Weighings weighings) {
        BigDecimal apart = weighings.first().subtract(weighings.second()).abs();
        return Verdict.holdsIf(
                apart.compareTo(weighings.tolerance()) <= 0,
                "weighing",
                apart.toPlainString(),
                weighings.tolerance().toPlainString());
    }
}
