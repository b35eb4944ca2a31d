package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.Optional;
import jialing.domain.curves.CalibrationCurve;

/**
 * One replicate calculated: its content with all digits, or none when the reading lies beyond the top standard.
 *
 * @param belowBottom whether it was read off below the lowest standard
 */
public record Determination(Optional<BigDecimal> content, boolean belowBottom) {

    private static final Determination BEYOND = new Determination(Optional.empty(), false);

    /** @param curve null for a formula that reads off none */
    public static Determination of(Formula formula, Inputs inputs, CalibrationCurve curve) {
        if (!formula.readsOffCurve()) {
            return new Determination(Optional.ofNullable(formula.content(inputs, null)), false);
        }
        BigDecimal response = CurveConcentration.responseOf(inputs);
        if (curve.isBeyondTop(response)) {
            return BEYOND;
        }
        BigDecimal standard = curve.standardFor(response);
        boolean belowBottom = standard.compareTo(curve.bottomStandard()) < 0;
        return new Determination(Optional.of(formula.content(inputs, curve)), belowBottom);
    }
}
