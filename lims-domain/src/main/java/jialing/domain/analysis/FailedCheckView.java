package jialing.domain.analysis;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.persistence.FailedCheckTable;
import jialing.domain.shared.View;

/** The checks in a batch that did not confirm a calibration, those of old rounds too. */
@View
public class FailedCheckView {

    @Inject
    AnalyticalBatches batches;

    @Inject
    FailedCheckTable table;

    public List<FailedCheck> of(UUID batch) {
        return table.of(batches.byId(batch).id());
    }
}
