package jialing.domain.sampling;

import java.math.BigDecimal;

/**
 * A value read on site.
 *
 * @param value in the analyte's own unit, with the digits that were read
 * @param method by which it was read, null when the catalogue knows none
 * @param instrument code of the instrument, null when none is needed
 */
public record FieldReading(String analyte, BigDecimal value, String unit, String method, String instrument) {}
