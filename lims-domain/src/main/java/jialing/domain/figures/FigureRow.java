package jialing.domain.figures;

import java.util.List;

/**
 * Counts under the same words.
 *
 * @param organisation code; null for the sum of all
 */
public record FigureRow(String organisation, List<String> keys, List<Long> counts) {}
