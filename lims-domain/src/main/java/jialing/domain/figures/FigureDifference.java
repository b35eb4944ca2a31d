package jialing.domain.figures;

import java.util.List;

/**
 * What is counted otherwise now than when it was signed.
 *
 * @param organisation code; null for the sum
 * @param kept the counts then; null where there was no such row
 * @param now the counts now; null where there is none any more
 */
public record FigureDifference(
        YearlyFigure figure, String organisation, List<String> keys, List<Long> kept, List<Long> now) {}
