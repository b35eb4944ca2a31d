package jialing.domain.review;

import java.util.UUID;

/** The checker answers for having checked raw records and calculation of a batch. */
public record BatchChecked(UUID batchId, String organisation) {}
