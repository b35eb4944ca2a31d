package jialing.domain.uncertainty;

import java.math.BigDecimal;

/** How many draws fell between two values, the upper one excluded. */
public record HistogramBar(BigDecimal from, BigDecimal to, int draws) {}
