package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jialing.domain.analysis.persistence.CalibrationTable;
import jialing.domain.analysis.persistence.RawRecordTable;

/** What was read in batches. */
@ApplicationScoped
public class BatchRecords {

    @Inject
    CalibrationTable calibrations;

    @Inject
    RawRecordTable rawRecords;

    /** The present round. */
    public BatchRecord of(AnalyticalBatch batch) {
        return new BatchRecord(batch, rawRecords.inForce(batch), calibrations.inForce(batch));
    }
}
