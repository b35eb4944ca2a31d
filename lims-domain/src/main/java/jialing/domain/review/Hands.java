package jialing.domain.review;

import java.util.Set;
import java.util.UUID;

/**
 * Through whose hands the results of a batch have gone before the review.
 *
 * @param analysts who opened the batch or entered a reading
 * @param samplers who took the samples
 */
public record Hands(Set<UUID> analysts, Set<UUID> samplers) {}
