package jialing.domain.review;

import java.util.UUID;

/** The reviewer answers for the batch's results being correct, complete and equal to the raw record. */
public record BatchReviewed(UUID batchId, String organisation) {}
