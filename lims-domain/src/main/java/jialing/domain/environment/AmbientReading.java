package jialing.domain.environment;

import java.math.BigDecimal;
import java.time.Instant;

/** A quantity in a place at an instant, in the unit of the quantity, with the digits it was read with. */
public record AmbientReading(AmbientQuantity quantity, Instant measuredAt, BigDecimal value) {}
