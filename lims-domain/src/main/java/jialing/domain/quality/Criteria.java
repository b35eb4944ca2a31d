package jialing.domain.quality;

import java.math.BigDecimal;
import java.util.Optional;
import jialing.domain.catalogue.QcCriterion;

/** The criterion in force for a content of an analyte, in the unit of the result; empty when the catalogue has none. */
@FunctionalInterface
interface Criteria {

    Optional<QcCriterion> of(String analyte, BigDecimal content);
}
