package jialing.domain.analysis;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.analysis.persistence.BatchRows;
import jialing.domain.shared.Page;
import jialing.domain.shared.View;

/** Batches, the newest first. */
@View
public class BatchList {

    @Inject
    BatchRows rows;

    /**
     * @param state null for all
     * @param after where the page begins, null for the first
     */
    public Page<BatchLine> page(BatchState state, UUID after, Integer limit) {
        int size = Page.size(limit);
        return Page.of(
                rows.lines(state, after, size + 1), size, line -> line.id().toString());
    }
}
