package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jialing.domain.analysis.persistence.CalibrationTable;
import jialing.domain.analysis.persistence.RawRecordTable;
import jialing.domain.analysis.persistence.ResultTable;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;

/** Calibrations in force in a batch, and putting others in force there, whether they were drawn or taken over. */
@ApplicationScoped
class CurvesInForce {

    @Inject
    InputsOnRecord onRecord;

    @Inject
    BatchPlans plans;

    @Inject
    CalibrationTable calibrations;

    @Inject
    RawRecordTable rawRecords;

    @Inject
    ResultTable results;

    @Inject
    Ledger ledger;

    /** What the act tells; {@code reread} are readings that were read off another curve before. */
    record Content(
            String batch,
            String method,
            String instrument,
            List<Calibration> calibrations,
            List<ReadingLine> reread,
            String reason) {}

    /** By analyte. */
    Map<String, Calibration> of(AnalyticalBatch batch) {
        var inForce = new LinkedHashMap<String, Calibration>();
        calibrations.inForce(batch).forEach(calibration -> inForce.put(calibration.analyte(), calibration));
        return inForce;
    }

    /**
     * What was read off an older curve is calculated off the new one: new versions of the readings, with the same reason.
     *
     * @param inForce by analyte; the new ones are put into it
     * @param verb of the act by which they come into force
     */
    void put(
            AnalyticalBatch batch,
            List<Calibration> fresh,
            Map<String, Calibration> inForce,
            Verb verb,
            String reason,
            Actor actor,
            Instant now) {
        calibrations.add(batch, fresh);
        fresh.forEach(calibration -> inForce.put(calibration.analyte(), calibration));
        List<RawRecord> reread = readAgain(batch, fresh, inForce, reason, actor, now);
        var content = new Content(
                batch.number(), batch.method(), batch.instrument(), fresh, ReadingLine.all(batch, reread), reason);
        var subject = new Subject("AnalyticalBatch", batch.id(), batch.round());
        ledger.record(Act.of(verb, subject, actor, Capacity.ANALYST, content));
    }

    private List<RawRecord> readAgain(
            AnalyticalBatch batch,
            List<Calibration> fresh,
            Map<String, Calibration> inForce,
            String reason,
            Actor actor,
            Instant now) {
        Set<String> analytes = fresh.stream().map(Calibration::analyte).collect(Collectors.toSet());
        List<RawRecord> before = rawRecords.inForce(batch);
        List<ReadingRow> rows = before.stream()
                .filter(record -> analytes.contains(record.analyte()))
                .filter(record -> record.series() == null)
                .map(record -> ReadingRow.again(batch, record, reason))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<RawRecord> reread = new ReadingGrid(
                        batch,
                        inForce.values(),
                        before,
                        plans.of(batch).wantsInternalStandard(),
                        null,
                        onRecord.of(batch))
                .take(rows, actor.personId(), now);
        rawRecords.add(batch, reread);
        results.add(batch, new ResultsInForce(batch, before, results.inForce(batch)).take(reread, now));
        return reread;
    }
}
