package jialing.domain.environment;

import java.math.BigDecimal;
import java.time.Instant;

/** What was read from an instant on until the next point: the lowest and the highest value of so many readings. */
public record CurvePoint(Instant at, BigDecimal low, BigDecimal high, long readings) {}
