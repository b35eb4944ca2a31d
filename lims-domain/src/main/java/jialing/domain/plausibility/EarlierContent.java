package jialing.domain.plausibility;

import java.math.BigDecimal;
import java.time.Instant;
import jialing.domain.catalogue.Unit;

/**
 * A signed result of a site.
 *
 * @param value the content, or the detection limit when it is below
 */
public record EarlierContent(
        String site, String analyte, Instant collectedAt, BigDecimal value, Unit unit, boolean below) {

    SampleContent asFound() {
        return new SampleContent(analyte, value, unit, below, BigDecimal.ZERO);
    }

    /** Whether it can be held against a content in this unit. */
    boolean isLike(Unit other) {
        return unit.dimension() == other.dimension();
    }

    /** @param ofLimit how much of the detection limit a content below it is taken for */
    BigDecimal in(Unit other, BigDecimal ofLimit) {
        BigDecimal converted = unit.convert(value, other);
        return below ? converted.multiply(ofLimit) : converted;
    }
}
