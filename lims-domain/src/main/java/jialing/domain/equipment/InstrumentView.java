package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;

/** The organisation's instruments for the screen. */
@View
public class InstrumentView {

    @Inject
    Instruments instruments;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param usable whether it may be used today
     * @param calibratedUntil last day of the certificate in force, null when there is none
     */
    public record Line(
            UUID id,
            String code,
            String nameZh,
            String nameEn,
            String model,
            String serialNumber,
            InstrumentState state,
            Text stateLabel,
            boolean usable,
            String certificate,
            LocalDate calibratedUntil,
            BigDecimal lowestReading,
            BigDecimal highestReading,
            String readingUnit) {}

    public List<Line> own() {
        LocalDate today = clock.today();
        return instruments.of(current.get().organisation()).stream()
                .map(instrument -> line(instrument, today))
                .toList();
    }

    private static Line line(Instrument instrument, LocalDate today) {
        Optional<CalibrationCertificate> certificate = instrument.certificateOn(today);
        return new Line(
                instrument.id(),
                instrument.code(),
                instrument.nameZh(),
                instrument.nameEn(),
                instrument.model(),
                instrument.serialNumber(),
                instrument.state(),
                instrument.state().label(),
                instrument.calibratedOn(today).isPresent(),
                certificate.map(CalibrationCertificate::number).orElse(null),
                certificate.map(CalibrationCertificate::validTo).orElse(null),
                instrument.lowestReading().orElse(null),
                instrument.highestReading().orElse(null),
                instrument.readingUnit().orElse(null));
    }
}
