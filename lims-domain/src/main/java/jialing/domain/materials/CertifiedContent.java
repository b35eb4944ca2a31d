package jialing.domain.materials;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What a certificate states for one analyte.
 *
 * @param certified the certified value, with the digits of the certificate
 * @param uncertainty expanded uncertainty U, in the same unit
 * @param coverageFactor k of that U
 */
@Embeddable
public record CertifiedContent(
        String organisation,
        String analyte,
        BigDecimal certified,
        BigDecimal uncertainty,
        String unit,
        BigDecimal coverageFactor) {}
