package jialing.domain.analysis;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.BatchSheet.SheetReading;
import jialing.domain.analysis.persistence.RawRecordTable;
import jialing.domain.analysis.persistence.ResultTable;
import jialing.domain.shared.View;

/** The sheet of a batch: the present round for working on it, and every version for whoever asks what was there before. */
@View
public class BatchSheetView {

    @Inject
    AnalyticalBatches batches;

    @Inject
    BatchRecords records;

    @Inject
    RawRecordTable rawRecords;

    @Inject
    ResultTable results;

    @Inject
    BatchSheets sheets;

    public BatchSheet of(UUID batchId) {
        AnalyticalBatch batch = batches.byId(batchId);
        return sheets.of(records.of(batch), results.inForce(batch));
    }

    /** Everything that was ever read in the batch, replaced readings and old rounds too. */
    public List<SheetReading> everyReading(UUID batchId) {
        AnalyticalBatch batch = batches.byId(batchId);
        return BatchSheets.readings(batch, rawRecords.everyVersion(batch));
    }
}
