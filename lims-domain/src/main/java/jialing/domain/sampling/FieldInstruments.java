package jialing.domain.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import jialing.domain.catalogue.Unit;
import jialing.domain.equipment.Instrument;
import jialing.domain.equipment.Instruments;

/** What a reading owes to its instrument: it was in calibration on that day, and the value lies within its range. */
@ApplicationScoped
class FieldInstruments {

    @Inject
    Instruments instruments;

    void mustHaveShown(FieldObservation reading, String organisation, LocalDate on) {
        if (reading.instrument() == null || reading.instrument().isBlank()) {
            return;
        }
        Instrument instrument =
                instruments.calibrated(organisation, reading.instrument(), on).instrument();
        Unit unit = Unit.of(reading.unit());
        boolean rangeApplies = instrument
                .readingUnit()
                .flatMap(Unit::known)
                .filter(of -> of.dimension() == unit.dimension())
                .isPresent();
        new FieldReadingInRange()
                .require(new FieldReadingInRange.Shown(
                        reading.analyte(),
                        new BigDecimal(reading.value()),
                        instrument.code(),
                        rangeApplies ? inUnit(instrument.lowestReading(), instrument, unit) : Optional.empty(),
                        rangeApplies ? inUnit(instrument.highestReading(), instrument, unit) : Optional.empty()));
    }

    private static Optional<BigDecimal> inUnit(Optional<BigDecimal> limit, Instrument instrument, Unit unit) {
        return limit.map(
                value -> Unit.of(instrument.readingUnit().orElseThrow()).convert(value, unit));
    }
}
