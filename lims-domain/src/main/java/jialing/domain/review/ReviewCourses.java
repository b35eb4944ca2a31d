package jialing.domain.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.AnalyticalBatches;
import jialing.domain.analysis.BatchPosition;
import jialing.domain.review.persistence.ReviewStepTable;
import jialing.domain.sampling.FieldRecords;

/** How far the reviews have come. */
@ApplicationScoped
public class ReviewCourses {

    @Inject
    ReviewStepTable table;

    @Inject
    AnalyticalBatches batches;

    @Inject
    FieldRecords fieldRecords;

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
        Set<UUID> samplers = batch.positions().stream()
                .flatMap(position -> position.sampleId().stream())
                .distinct()
                .flatMap(sample -> fieldRecords.ofSample(sample).stream())
                .flatMap(field -> Stream.of(field.firstSampler(), field.secondSampler()))
                .collect(Collectors.toSet());
        return new Hands(batches.analystsOf(batch.id()), samplers);
    }

    static Set<UUID> workOrdersOf(AnalyticalBatch batch) {
        return batch.positions().stream()
                .map(BatchPosition::workOrderId)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
