package jialing.domain.equipment;

import java.math.BigDecimal;

/**
 * One point of a certificate.
 *
 * @param nominal where it was measured
 * @param correction what is to be added to the reading there: reference minus reading
 * @param uncertainty expanded uncertainty U of the correction, above zero
 * @param k coverage factor of U, usually 2
 */
public record CertificatePoint(BigDecimal nominal, BigDecimal correction, BigDecimal uncertainty, BigDecimal k) {

    public CertificatePoint {
        Entered.number("points", nominal);
        Entered.number("points", correction);
        Entered.positive("points", uncertainty);
        Entered.positive("points", k);
    }
}
