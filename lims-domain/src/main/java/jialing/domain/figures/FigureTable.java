package jialing.domain.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A figure as it was counted. */
public record FigureTable(YearlyFigure figure, List<FigureRow> rows) {

    /** Null for a share of nothing. */
    public static List<BigDecimal> numbers(YearlyFigure figure, FigureRow row) {
        var numbers = new ArrayList<BigDecimal>();
        for (FigureColumn column : figure.columns()) {
            numbers.add(
                    column.isCount() ? BigDecimal.valueOf(row.counts().get(numbers.size())) : column.of(row.counts()));
        }
        return Collections.unmodifiableList(numbers);
    }
}
