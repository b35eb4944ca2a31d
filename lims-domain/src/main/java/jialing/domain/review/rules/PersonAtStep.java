package jialing.domain.review.rules;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.review.Hands;
import jialing.domain.review.ReviewStep;

/** Somebody who wants to take a step, and what has gone before. */
public record PersonAtStep(
        UUID person,
        ReviewStep.Kind step,
        Hands hands,
        Map<ReviewStep.Kind, ReviewStep> taken,
        Optional<ReviewStep.Kind> due) {}
