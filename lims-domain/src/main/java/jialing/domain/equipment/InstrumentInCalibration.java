package jialing.domain.equipment;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Readings come from instruments whose verification or calibration is in date. */
public class InstrumentInCalibration extends Rule<InstrumentInCalibration.Use> {

    /**
     * Which instrument is to be used on which day.
     *
     * @param certified whether a certificate covers the day
     */
    public record Use(String instrument, LocalDate on, boolean certified) {}

    public InstrumentInCalibration() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.4.6",
                Text.of(
                        "仪器 {0} 在 {1} 没有有效的检定/校准证书",
                        "Instrument {0} has no verification or calibration in date on {1}"));
    }

    @Override
    public Verdict judge(Use use) {
        return Verdict.holdsIf(use.certified(), "instrument", use.instrument(), use.on());
    }
}
