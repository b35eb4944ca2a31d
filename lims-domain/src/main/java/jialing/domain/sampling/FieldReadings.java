package jialing.domain.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jialing.domain.catalogue.Analyte;
import jialing.domain.catalogue.Analytes;
import jialing.domain.catalogue.Unit;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;

/** Makes readings of what a sampler sent: planned, a number, in a unit of the right dimension. */
@ApplicationScoped
class FieldReadings {

    @Inject
    Analytes analytes;

    @Inject
    FieldMethod fieldMethod;

    @Inject
    FieldInstruments fieldInstruments;

    List<FieldReading> checked(CollectSample.FieldNotes notes, Sample sample, Objections objections) {
        var readings = new ArrayList<FieldReading>();
        for (FieldObservation each : notes.readings()) {
            try {
                readings.add(checked(each, notes, sample));
            } catch (Refusal refusal) {
                objections.add(refusal);
            }
        }
        return readings;
    }

    private FieldReading checked(FieldObservation reading, CollectSample.FieldNotes notes, Sample sample) {
        long times = notes.readings().stream()
                .filter(other -> other.analyte() != null && other.analyte().equals(reading.analyte()))
                .count();
        new ReadingIsPlanned().require(new ReadingIsPlanned.Reading(reading.analyte(), sample.fieldReadings(), times));
        new ReadingIsNumber().require(reading);
        Analyte analyte = analytes.byCode(reading.analyte(), sample.matrix());
        BigDecimal value = Unit.of(reading.unit()).convert(new BigDecimal(reading.value()), analyte.unit());
        fieldInstruments.mustHaveShown(reading, sample.organisation());
        return new FieldReading(
                analyte.code(),
                value,
                analyte.unit().symbol(),
                fieldMethod.of(reading, sample.matrix()).orElse(null),
                reading.instrument());
    }
}
