package jialing.domain.equipment.rules;

import java.time.Instant;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** After a calibration somebody confirms that the instrument is fit for its use before it is used again (计量确认). */
public class FitnessConfirmed extends Rule<FitnessConfirmed.Use> {

    /** @param confirmed whether a certificate that covers the instant had been confirmed by then, or needs no confirmation */
    public record Use(String instrument, Instant at, boolean confirmed) {}

    public FitnessConfirmed() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.4.4",
                Text.of(
                        "仪器 {0} 的校准结果在 {1} 尚未经计量确认",
                        "The calibration of instrument {0} had not been confirmed as fit for use at {1}"));
    }

    @Override
    public Verdict judge(Use use) {
        return Verdict.holdsIf(use.confirmed(), "instrument", use.instrument(), LabClock.minuteOf(use.at()));
    }
}
