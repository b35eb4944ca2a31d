package jialing.domain.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.AnalyticalBatches;
import jialing.domain.analysis.BatchPosition;
import jialing.domain.review.persistence.ReviewStepTable;

/** How far the reviews have come. */
@ApplicationScoped
public class ReviewCourses {

    @Inject
    ReviewStepTable table;

    @Inject
    AnalyticalBatches batches;

    public ReviewCourse of(AnalyticalBatch batch) {
        return ReviewCourse.of(steps(batch), hands(batch));
    }

    /** The signed steps of the batch's present round, oldest first. */
    public List<ReviewStep> steps(AnalyticalBatch batch) {
        return table.of(batch.id(), batch.round());
    }

    void add(ReviewStep step, String organisation) {
        table.add(step, organisation);
    }

    private Hands hands(AnalyticalBatch batch) {
        return new Hands(batches.analystsOf(batch.id()), Set.of());
    }

    static Set<UUID> workOrdersOf(AnalyticalBatch batch) {
        return batch.positions().stream()
                .map(BatchPosition::workOrderId)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
