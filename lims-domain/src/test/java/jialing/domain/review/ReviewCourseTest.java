package jialing.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jialing.domain.review.ReviewStep.Kind;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import org.junit.jupiter.api.Test;

class ReviewCourseTest {

    private final UUID li = TimeOrderedId.next();
    private final UUID wang = TimeOrderedId.next();
    private final UUID zhao = TimeOrderedId.next();
    private final UUID chen = TimeOrderedId.next();
    private final UUID sampler = TimeOrderedId.next();
    private final Hands hands = new Hands(Set.of(li), Set.of(sampler));
    private final List<ReviewStep> steps = new ArrayList<>();

    @Test
    void threeDifferentPeopleBringABatchToItsSignature() {
        take(wang, Kind.CHECK);
        take(zhao, Kind.REVIEW);
        take(chen, Kind.SIGN);
        assertThat(course().due()).isEmpty();
    }

    @Test
    void theAnalystCannotCheckTheSameResult() {
        refused("CheckerIsNotAnalyst", li, Kind.CHECK);
    }

    @Test
    void theCheckerCanNeitherReviewNorSignTheSameResult() {
        take(wang, Kind.CHECK);
        refused("ReviewerIsNobodyBefore", wang, Kind.REVIEW);
        take(zhao, Kind.REVIEW);
        refused("ReviewerIsNobodyBefore", wang, Kind.SIGN);
        refused("ReviewerIsNobodyBefore", zhao, Kind.SIGN);
        refused("CheckerIsNotAnalyst", li, Kind.SIGN);
    }

    @Test
    void whoTookTheSamplesReviewsNothingOfThem() {
        refused("SamplerReviewsNothing", sampler, Kind.CHECK);
    }

    @Test
    void noStepIsLeftOutOrTakenTwice() {
        refused("ReviewStepIsDue", zhao, Kind.REVIEW);
        refused("ReviewStepIsDue", chen, Kind.SIGN);
        take(wang, Kind.CHECK);
        refused("ReviewStepIsDue", zhao, Kind.CHECK);
    }

    @Test
    void aReturnBeginsTheReviewAnew() {
        take(wang, Kind.CHECK);
        steps.add(step(zhao, Kind.RETURN));
        assertThat(course().due()).contains(Kind.CHECK);
        take(zhao, Kind.CHECK);
        take(wang, Kind.REVIEW);
    }

    private ReviewCourse course() {
        return ReviewCourse.of(steps, hands);
    }

    private void take(UUID person, Kind kind) {
        course().mustAdmit(person, kind);
        steps.add(step(person, kind));
    }

    private void refused(String rule, UUID person, Kind kind) {
        assertThatThrownBy(() -> course().mustAdmit(person, kind))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static ReviewStep step(UUID person, Kind kind) {
        return new ReviewStep(TimeOrderedId.next(), new UUID(0, 7), 1, kind, person, "", Instant.EPOCH, "", "", null);
    }
}
