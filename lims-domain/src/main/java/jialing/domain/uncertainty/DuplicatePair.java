package jialing.domain.uncertainty;

import java.math.BigDecimal;

/** Two determinations of one sample, in the evaluation's unit. */
public record DuplicatePair(BigDecimal first, BigDecimal second) {}
