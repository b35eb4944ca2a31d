package jialing.domain.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.review.ReviewStep.Kind;
import jialing.domain.review.rules.CheckerIsNotAnalyst;
import jialing.domain.review.rules.PersonAtStep;
import jialing.domain.review.rules.ReviewStepIsDue;
import jialing.domain.review.rules.ReviewerIsNobodyBefore;
import jialing.domain.review.rules.SamplerReviewsNothing;
import jialing.domain.shared.Objections;

/**
 * How far the review of a batch has come. Derived from the steps on record: a return, or a new round of the analysis, begins it
 * anew.
 */
public final class ReviewCourse {

    private final Map<Kind, ReviewStep> taken = new LinkedHashMap<>();
    private final Hands hands;

    private ReviewCourse(Hands hands) {
        this.hands = hands;
    }

    /** @param steps of this round, oldest first */
    public static ReviewCourse of(List<ReviewStep> steps, Hands hands) {
        var course = new ReviewCourse(hands);
        for (ReviewStep step : steps) {
            if (step.kind() == Kind.RETURN) {
                course.taken.clear();
            } else {
                course.taken.put(step.kind(), step);
            }
        }
        return course;
    }

    /** The step that comes next, or empty when all is signed. */
    public Optional<Kind> due() {
        for (Kind kind : List.of(Kind.CHECK, Kind.REVIEW, Kind.SIGN)) {
            if (!taken.containsKey(kind)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** @throws jialing.domain.shared.Refusal unless this person may take this step now */
    public void mustAdmit(UUID person, Kind kind) {
        var asking = new PersonAtStep(person, kind, hands, Map.copyOf(taken), due());
        new ReviewStepIsDue().require(asking);
        new Objections()
                .hear(new CheckerIsNotAnalyst(), asking)
                .hear(new SamplerReviewsNothing(), asking)
                .hear(new ReviewerIsNobodyBefore(), asking)
                .refuseIfAny();
    }
}
