package jialing.domain.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import jialing.domain.catalogue.Unit;
import jialing.domain.equipment.Instrument;
import jialing.domain.equipment.Instruments;

/** What a reading owes to its instrument: the value lies within its range. Whether it may be believed, the gate asks. */
@ApplicationScoped
class FieldInstruments {

    @Inject
    Instruments instruments;

    void mustHaveShown(FieldObservation reading, String organisation) {
        if (reading.instrument() == null || reading.instrument().isBlank()) {
            return;
        }
        Instrument instrument = instruments.byCode(organisation, reading.instrument());
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
