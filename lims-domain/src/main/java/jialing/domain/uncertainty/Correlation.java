package jialing.domain.uncertainty;

import java.math.BigDecimal;

/** Two input quantities that move together (JCGM 100:2008 5.2.2): r from −1 to 1. */
public record Correlation(String first, String second, BigDecimal r) {}
