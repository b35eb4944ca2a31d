package jialing.domain.proficiency;

import java.math.BigDecimal;

/**
 * How a measurand is going to be evaluated; the provider's secret until then.
 *
 * @param value in the unit of the measurand; null for a consensus of the participants
 * @param standardUncertainty of it, null as well then
 * @param source what was weighed in, which certificate, which laboratories
 * @param deviation σ_pt in that unit, null unless prescribed
 */
public record MeasurandTarget(
        int measurand,
        ValueOrigin origin,
        BigDecimal value,
        BigDecimal standardUncertainty,
        String source,
        DeviationOrigin deviationOrigin,
        BigDecimal deviation) {}
