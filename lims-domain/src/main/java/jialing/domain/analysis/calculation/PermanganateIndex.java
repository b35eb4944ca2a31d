package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.List;
import jialing.domain.curves.CalibrationCurve;

/**
 * Permanganate index after GB/T 11892-1989: 100 mL of sample, or of its dilution with the blank of the dilution water.
 *
 * <p>Undiluted {@code {[(10 + V₁) K − 10] × c × 8 × 1000} / 100}; diluted
 * {@code {[(10 + V₁) K − 10] − [(10 + V₀) K − 10] × φ} × c × 8 × 1000 / V₃} with φ the share of dilution water.
 */
record PermanganateIndex() implements Formula {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal OXYGEN = BigDecimal.valueOf(8 * 1000);

    @Override
    public String id() {
        return "permanganate-index";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String equation() {
        return "I = {[(10 + V) K − 10] − [(10 + V₀) K − 10] × (1 − 1/f)} × c × 8 × 1000 / 100 × f";
    }

    @Override
    public List<Input> needs() {
        return List.of(Input.TITRANT, Input.CORRECTION, Input.CONCENTRATION);
    }

    @Override
    public String unit() {
        return "mg/L";
    }

    @Override
    public BigDecimal content(Inputs inputs, CalibrationCurve curve) {
        BigDecimal factor = inputs.get(Input.CORRECTION);
        BigDecimal consumed = consumed(inputs.get(Input.TITRANT), factor);
        BigDecimal byWater =
                inputs.get(Input.BLANK) == null ? BigDecimal.ZERO : consumed(inputs.get(Input.BLANK), factor);
        // the share of dilution water times the dilution: (1 - 1/f) f = f - 1, without a division
        return consumed.multiply(inputs.dilution())
                .subtract(byWater.multiply(inputs.dilution().subtract(BigDecimal.ONE)))
                .multiply(inputs.get(Input.CONCENTRATION))
                .multiply(OXYGEN)
                .divide(HUNDRED, CalibrationCurve.DIGITS);
    }

    private static BigDecimal consumed(BigDecimal titrant, BigDecimal factor) {
        return TEN.add(titrant).multiply(factor).subtract(TEN);
    }
}
