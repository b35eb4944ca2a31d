package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jialing.domain.radioactivity.CharacteristicLimits;
import jialing.domain.radioactivity.CountedActivity;

/**
 * How well a counted activity is known (ISO 11929-1:2019), with all its digits.
 *
 * @param uncertainty u(y), standard uncertainty
 * @param decisionThreshold y*: what does not exceed it does not stand out of the background
 * @param detectionLimit y#: the smallest true activity that is seen with 95 %
 */
public record CountingScatter(
        BigDecimal uncertainty, BigDecimal decisionThreshold, Optional<BigDecimal> detectionLimit) {

    static CountingScatter of(CountedActivity activity) {
        var limits = CharacteristicLimits.of(activity);
        return new CountingScatter(activity.uncertainty(), limits.decisionThreshold(), limits.detectionLimit());
    }

    /** In another unit of the same. */
    public CountingScatter in(UnaryOperator<BigDecimal> unit) {
        return new CountingScatter(unit.apply(uncertainty), unit.apply(decisionThreshold), detectionLimit.map(unit));
    }
}
