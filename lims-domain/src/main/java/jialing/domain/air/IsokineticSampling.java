package jialing.domain.air;

import java.math.BigDecimal;
import java.math.MathContext;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Dust is drawn as fast as the gas flows past the nozzle, within 10 %: slower it takes too much coarse dust, faster too little. */
public final class IsokineticSampling extends Rule<IsokineticSampling.Velocities> {

    private static final BigDecimal LOWEST = new BigDecimal("0.90");
    private static final BigDecimal HIGHEST = new BigDecimal("1.10");

    /**
     * In m/s.
     *
     * @param nozzle velocity in the nozzle
     * @param stack velocity of the gas at the point of sampling
     */
    public record Velocities(BigDecimal nozzle, BigDecimal stack) {

        /** One when the sampling is isokinetic. */
        public BigDecimal ratio() {
            return nozzle.divide(stack, MathContext.DECIMAL128);
        }
    }

    public IsokineticSampling() {
        super(
                Refusal.Kind.CONFLICT,
                "GB/T 16157-1996",
                Text.of("等速采样比为 {0}，应在 {1}～{2} 之间", "The isokinetic ratio is {0}; it has to lie between {1} and {2}"));
    }

    @Override
    public Verdict judge(Velocities velocities) {
        if (velocities.stack().signum() <= 0) {
            return Verdict.undecided(Text.of("烟道内没有气流", "There is no flow in the stack"));
        }
        BigDecimal ratio = velocities.ratio();
        return Verdict.holdsIf(
                ratio.compareTo(LOWEST) >= 0 && ratio.compareTo(HIGHEST) <= 0,
                "circumstances.nozzleVelocityMs",
                ratio.round(new MathContext(3)).toPlainString(),
                LOWEST,
                HIGHEST);
    }
}
