package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One point of a series.
 *
 * @param label Latin name of a taxon, or what else names the point; null for none
 * @param values by the names that the kind of series has
 */
public record SeriesPoint(String label, Map<String, BigDecimal> values) {

    public SeriesPoint {
        values = Map.copyOf(values);
    }

    BigDecimal get(String name) {
        return values.get(name);
    }

    int whole(String name) {
        return values.get(name).intValueExact();
    }
}
