package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One replicate calculated: its content with all digits, or none when the reading lies beyond the top standard.
 *
 * @param belowBottom whether it was read off below the lowest standard
 */
public record Determination(Optional<BigDecimal> content, boolean belowBottom) {

    private static final Determination BEYOND = new Determination(Optional.empty(), false);

    /** @param curve null for a formula that reads off none */
    public static Determination of(Formula formula, Inputs inputs, LinearCurve curve) {
        if (!formula.readsOffCurve()) {
            return new Determination(Optional.of(formula.content(inputs, null)), false);
        }
        BigDecimal standard = curve.standardFor(CurveConcentration.responseOf(inputs));
        if (standard.compareTo(curve.topStandard()) > 0) {
            return BEYOND;
        }
        boolean belowBottom = standard.compareTo(curve.bottomStandard()) < 0;
        return new Determination(Optional.of(formula.content(inputs, curve)), belowBottom);
    }
}
