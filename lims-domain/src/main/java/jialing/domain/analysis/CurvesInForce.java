package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jialing.domain.analysis.persistence.CalibrationTable;
import jialing.domain.analysis.persistence.RawRecordTable;
import jialing.domain.analysis.persistence.ResultTable;
import jialing.domain.shared.Actor;

/** Puts calibrations in force in a batch, whether they were drawn there or taken over. */
@ApplicationScoped
class CurvesInForce {

    @Inject
    InputsOnRecord onRecord;

    @Inject
    CalibrationTable calibrations;

    @Inject
    RawRecordTable rawRecords;

    @Inject
    ResultTable results;

    /**
     * What was read off an older curve is calculated off the new one: new versions of the readings, with the same reason.
     *
     * @param inForce by analyte; the new ones are put into it
     * @return the readings that were read off anew
     */
    List<RawRecord> put(
            AnalyticalBatch batch,
            List<Calibration> fresh,
            Map<String, Calibration> inForce,
            String reason,
            Actor actor,
            Instant now) {
        calibrations.add(batch, fresh);
        fresh.forEach(calibration -> inForce.put(calibration.analyte(), calibration));
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
        List<RawRecord> reread = new ReadingGrid(batch, inForce.values(), before, null, onRecord.of(batch))
                .take(rows, actor.personId(), now);
        rawRecords.add(batch, reread);
        results.add(batch, new ResultsInForce(batch, before, results.inForce(batch)).take(reread, now));
        return reread;
    }
}
