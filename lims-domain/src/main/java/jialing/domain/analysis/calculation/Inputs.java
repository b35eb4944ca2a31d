package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.Map;
import jialing.domain.radioactivity.Estimated;

/**
 * What was read for one replicate of one analyte in one position.
 *
 * @param values by {@link Input#key()}
 * @param dilution how many times the sample was diluted; 1 when it was not
 * @param series that it was read from, null when it was read singly
 */
public record Inputs(Map<String, BigDecimal> values, BigDecimal dilution, MeasuredSeries series) {

    public Inputs {
        values = Map.copyOf(values);
        dilution = dilution == null ? BigDecimal.ONE : dilution;
    }

    public Inputs(Map<String, BigDecimal> values, BigDecimal dilution) {
        this(values, dilution, null);
    }

    public BigDecimal get(Input input) {
        return values.get(input.key());
    }

    /** @param percent which input says how well it is known; nothing said is no doubt */
    Estimated estimated(Input input, Input percent) {
        return Estimated.within(get(input), get(percent, BigDecimal.ZERO));
    }

    public BigDecimal get(Input input, BigDecimal otherwise) {
        return values.getOrDefault(input.key(), otherwise);
    }
}
