package jialing.domain.assessment;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * The uncertainty of one value by the evaluation that the laboratory has signed.
 *
 * @param expanded U in the unit of the value, above zero
 * @param factor k
 */
record SignedUncertainty(UUID evaluation, BigDecimal expanded, BigDecimal factor) {}
