package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What was read for one replicate of one analyte in one position.
 *
 * @param values by {@link Input#key()}
 * @param dilution how many times the sample was diluted; 1 when it was not
 */
public record Inputs(Map<String, BigDecimal> values, BigDecimal dilution) {

    public Inputs {
        values = Map.copyOf(values);
        dilution = dilution == null ? BigDecimal.ONE : dilution;
    }

    public BigDecimal get(Input input) {
        return values.get(input.key());
    }

    public BigDecimal get(Input input, BigDecimal otherwise) {
        return values.getOrDefault(input.key(), otherwise);
    }
}
