package jialing.domain.analysis;

import java.math.BigDecimal;

/**
 * What one thing weighed, g.
 *
 * @param first from which the content is calculated
 * @param again dried or equilibrated and weighed again; null when it was weighed once
 */
public record Weighed(BigDecimal first, BigDecimal again) {}
