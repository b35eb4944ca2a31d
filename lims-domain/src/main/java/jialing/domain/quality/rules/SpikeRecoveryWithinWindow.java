package jialing.domain.quality.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What was added to a sample is found again: P = (spiked − sample) / added × 100. A sample below the detection limit counts zero. */
public final class SpikeRecoveryWithinWindow extends Rule<SpikeRecoveryWithinWindow.Spike> {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final Text NOT_MEASURED = Text.of("加标样或原样测定值不全", "The spike or its sample has no content");

    /**
     * Contents in one unit.
     *
     * @param sample null when it was not determined
     * @param detectionLimit null when the method has none
     * @param atLeast percent
     * @param atMost percent
     */
    public record Spike(
            String position,
            String analyte,
            BigDecimal spiked,
            BigDecimal sample,
            BigDecimal added,
            BigDecimal detectionLimit,
            BigDecimal atLeast,
            BigDecimal atMost) {

        public boolean isMeasured() {
            return spiked != null && sample != null && added != null && added.signum() > 0;
        }

        public BigDecimal recovery() {
            boolean below = detectionLimit != null && sample.compareTo(detectionLimit) < 0;
            return spiked.subtract(below ? BigDecimal.ZERO : sample)
                    .divide(added, MathContext.DECIMAL128)
                    .multiply(PERCENT);
        }
    }

    public SpikeRecoveryWithinWindow() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "加标样 {0} 的 {1} 回收率 {2}，不在 {3} ~ {4} 内",
                        "Spike {0} gives back {2} of {1}, not within {3} to {4}"));
    }

    @Override
    public Verdict judge(Spike spike) {
        if (!spike.isMeasured()) {
            return Verdict.undecided(NOT_MEASURED);
        }
        BigDecimal recovery = spike.recovery();
        return Verdict.holdsIf(
                recovery.compareTo(spike.atLeast()) >= 0 && recovery.compareTo(spike.atMost()) <= 0,
                null,
                spike.position(),
                spike.analyte(),
                Figures.percent(recovery),
                Figures.percent(spike.atLeast()),
                Figures.percent(spike.atMost()));
    }
}
