package jialing.domain.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import jialing.domain.shared.Text;

/**
 * A column of numbers.
 *
 * @param part of a share: index of the count above the line; -1 for a count
 * @param whole of a share: index of the count below the line
 */
public record FigureColumn(Text title, int part, int whole) {

    private static final int PERCENT_DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static FigureColumn count(String zh, String en) {
        return new FigureColumn(Text.of(zh, en), -1, -1);
    }

    /** In percent, with two decimals, rounded half to even (GB/T 8170-2008 3.2). */
    static FigureColumn share(String zh, String en, int part, int whole) {
        return new FigureColumn(Text.of(zh, en), part, whole);
    }

    public boolean isCount() {
        return part < 0;
    }

    /** Null where there is nothing to have a share of. */
    BigDecimal of(List<Long> counts) {
        long all = counts.get(whole);
        return all == 0
                ? null
                : BigDecimal.valueOf(counts.get(part))
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(all), PERCENT_DECIMALS, RoundingMode.HALF_EVEN);
    }
}
