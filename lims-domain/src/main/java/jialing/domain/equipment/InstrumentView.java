package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;

/** The organisation's instruments, all at once, for those who choose one. */
@View
public class InstrumentView {

    @Inject
    Instruments instruments;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param usable whether it may be used now, be it for some work only
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
            String readingUnit,
            boolean scannedBeforeUse,
            boolean oneRunAtATime) {}

    public List<Line> own() {
        Instant now = clock.now();
        return instruments.of(current.get().organisation()).stream()
                .map(instrument -> line(instrument, now))
                .toList();
    }

    private static Line line(Instrument instrument, Instant now) {
        Optional<CalibrationCertificate> certificate = instrument.certificateAt(now);
        InstrumentState state = instrument.stateAt(now).map(StateChange::state).orElse(InstrumentState.STOPPED);
        return new Line(
                instrument.id(),
                instrument.code(),
                instrument.nameZh(),
                instrument.nameEn(),
                instrument.model(),
                instrument.serialNumber(),
                state,
                state.label(),
                instrument.colourAt(now) != LabelColour.RED,
                certificate.map(CalibrationCertificate::number).orElse(null),
                certificate.map(CalibrationCertificate::validTo).orElse(null),
                instrument.lowestReading().orElse(null),
                instrument.highestReading().orElse(null),
                instrument.readingUnit().orElse(null),
                instrument.facts().scannedBeforeUse(),
                instrument.facts().oneRunAtATime());
    }
}
