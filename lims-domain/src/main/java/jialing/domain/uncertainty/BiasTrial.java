package jialing.domain.uncertainty;

import java.math.BigDecimal;

/**
 * One comparison with a reference.
 *
 * @param bias measured less reference; of a recovery, its distance from 100 %
 * @param referenceUncertainty standard uncertainty of the reference: of a proficiency round s_R / √n of its participants
 * @param spread of the laboratory's own measurements; it counts when one reference material is all there is
 * @param measurements how many those were
 */
public record BiasTrial(
        String name, BigDecimal bias, BigDecimal referenceUncertainty, BigDecimal spread, Integer measurements) {}
