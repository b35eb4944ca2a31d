package jialing.domain.review;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.AnalyticalBatches;
import jialing.domain.review.persistence.ReviewQueueTable;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** The accepted batches that await a step, what is unusual first. */
@View
public class ReviewQueue {

    @Inject
    ReviewQueueTable table;

    @Inject
    AnalyticalBatches batches;

    @Inject
    ReviewCourses courses;

    /**
     * @param due the step that comes next
     * @param samples number of samples in the batch
     * @param flagged number of results that carry a flag
     * @param round above 1 when it was analysed again
     * @param returns how often it was given back in this round
     */
    public record Line(
            UUID batchId,
            String number,
            String organisation,
            String method,
            String analyst,
            ReviewStep.Kind due,
            int samples,
            int flagged,
            int round,
            int returns,
            Instant submittedAt) {}

    /** @param step {@code check}, {@code review} or {@code sign}; null for all three */
    public List<Line> at(String step) {
        ReviewStep.Kind asked = step == null ? null : kind(step);
        return table.awaiting().stream()
                .filter(line -> asked == null || line.due() == asked)
                .toList();
    }

    /** The signed steps of a batch's present round. */
    public List<ReviewStep> stepsOf(UUID batchId) {
        return courses.steps(batches.byId(batchId));
    }

    private static ReviewStep.Kind kind(String step) {
        return switch (step) {
            case "check" -> ReviewStep.Kind.CHECK;
            case "review" -> ReviewStep.Kind.REVIEW;
            case "sign" -> ReviewStep.Kind.SIGN;
            default ->
                throw Refusal.invalid(
                        "ReviewStepKnown", "step", "环节须为 check、review 或 sign", "The step is check, review or sign");
        };
    }
}
