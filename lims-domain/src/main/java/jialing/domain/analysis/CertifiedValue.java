package jialing.domain.analysis;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What the certificate of a reference material says of an analyte, in the unit of the result, as it was on the day of the batch.
 *
 * @param certified the certified value
 * @param uncertainty expanded uncertainty U (k = 2)
 */
@Embeddable
public record CertifiedValue(String organisation, String analyte, BigDecimal certified, BigDecimal uncertainty) {}
