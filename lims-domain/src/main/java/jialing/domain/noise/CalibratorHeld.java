package jialing.domain.noise;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The meter shows the calibrator's level before and after the measurement within 0.5 dB(A), else the measurement is void. */
public final class CalibratorHeld extends Rule<CalibratorHeld.Readings> {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.5");

    /** What the meter showed of the calibrator, dB(A). */
    public record Readings(BigDecimal before, BigDecimal after) {}

    public CalibratorHeld() {
        super(
                Refusal.Kind.CONFLICT,
                "GB 12348-2008 5.1",
                Text.of(
                        "测量前后校准示值相差 {0} dB(A)，超过 {1} dB(A)，测量结果无效",
                        "The calibrator read {0} dB(A) apart before and after, more than {1} dB(A): the measurement is void"));
    }

    @Override
    public Verdict judge(Readings readings) {
        BigDecimal drift = readings.after().subtract(readings.before()).abs();
        return Verdict.holdsIf(
                drift.compareTo(TOLERANCE) <= 0, "circumstances.calibratorAfter", drift.toPlainString(), TOLERANCE);
    }
}
