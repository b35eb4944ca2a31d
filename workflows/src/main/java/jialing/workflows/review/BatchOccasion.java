package jialing.workflows.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.analysis.AnalyticalBatches;
import jialing.domain.analysis.ResultFlag;
import jialing.domain.analysis.Results;

/** What the table of review routes asks about a batch. */
@Named
@ApplicationScoped
public class BatchOccasion {

    @Inject
    AnalyticalBatches batches;

    @Inject
    Results results;

    /** How many times it was analysed. */
    public int rounds(String batchId) {
        return batches.byId(UUID.fromString(batchId)).round();
    }

    /** All flags of its results in force, separated by blanks. */
    public String flags(String batchId) {
        return results.ofBatch(UUID.fromString(batchId)).stream()
                .flatMap(each -> each.result().flags().stream())
                .map(ResultFlag::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
