package jialing.domain.quality;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.AnalyticalBatches;
import jialing.domain.analysis.BatchRecord;
import jialing.domain.analysis.BatchRecords;
import jialing.domain.shared.View;

/** What quality control says of a batch while it is worked on: only of what has been measured already. */
@View
public class QualityNow {

    @Inject
    AnalyticalBatches batches;

    @Inject
    BatchRecords records;

    @Inject
    BatchQuality quality;

    public List<Finding> of(UUID batchId) {
        AnalyticalBatch batch = batches.byId(batchId);
        BatchRecord record = records.of(batch);
        return quality.atTheBench(batch).stream()
                .filter(finding -> isMeasured(record, finding))
                .toList();
    }

    private static boolean isMeasured(BatchRecord record, Finding finding) {
        return finding.position() == null
                ? record.calibration(finding.analyte()).isPresent()
                : record.position(finding.position())
                        .flatMap(position -> record.content(position, finding.analyte()))
                        .isPresent();
    }
}
