package jialing.domain.equipment;

import java.time.LocalDate;
import java.util.Optional;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Readings come from instruments that are in use and whose verification or calibration is in date. */
public class InstrumentInCalibration extends Rule<InstrumentInCalibration.Use> {

    /** Which instrument is to be used on which day, and what it is then. */
    public record Use(String instrument, LocalDate on, Optional<CalibratedInstrument> calibrated) {}

    public InstrumentInCalibration() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.4",
                Text.of(
                        "仪器 {0} 在 {1} 不在用，或检定/校准已过期",
                        "Instrument {0} is not in use on {1}, or its verification or calibration is out of date"));
    }

    @Override
    public Verdict judge(Use use) {
        return Verdict.holdsIf(use.calibrated().isPresent(), "instrument", use.instrument(), use.on());
    }
}
