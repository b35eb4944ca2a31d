package jialing.domain.methods;

import java.math.BigDecimal;
import java.time.LocalDate;
import jialing.domain.catalogue.Unit;

/**
 * A laboratory's own detection limit.
 *
 * @param lowerLimit 测定下限, 4 · MDL
 * @param unit of both
 * @param since first day
 * @param verification number of the file that it follows from
 */
public record LimitInForce(
        String analyte,
        BigDecimal detectionLimit,
        BigDecimal lowerLimit,
        String unit,
        LocalDate since,
        String verification) {

    /** The detection limit digit for digit in another unit. */
    public BigDecimal detectionLimitIn(Unit other) {
        return Unit.of(unit).convert(detectionLimit, other);
    }
}
