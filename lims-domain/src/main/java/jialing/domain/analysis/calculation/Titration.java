package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.List;
import jialing.domain.curves.CalibrationCurve;

/**
 * Content from the titrant used: directly (sample minus blank), or back (blank minus sample, as in COD where the sample leaves less
 * to titrate).
 */
record Titration(boolean back) implements Formula {

    private static final BigDecimal MG_PER_G = BigDecimal.valueOf(1000);

    @Override
    public String id() {
        return back ? "back-titration" : "titration";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String equation() {
        return back ? "ρ = (V₀ − V) × c × M × 1000 / Vs × f" : "ρ = (V − V₀) × c × M × 1000 / Vs × f";
    }

    @Override
    public List<Input> needs() {
        return back
                ? List.of(Input.TITRANT, Input.BLANK, Input.CONCENTRATION, Input.EQUIVALENT_MASS, Input.VOLUME)
                : List.of(Input.TITRANT, Input.CONCENTRATION, Input.EQUIVALENT_MASS, Input.VOLUME);
    }

    @Override
    public String unit() {
        return "mg/L";
    }

    @Override
    public BigDecimal content(Inputs inputs, CalibrationCurve curve) {
        BigDecimal used = inputs.get(Input.TITRANT).subtract(inputs.get(Input.BLANK, BigDecimal.ZERO));
        return (back ? used.negate() : used)
                .multiply(inputs.get(Input.CONCENTRATION))
                .multiply(inputs.get(Input.EQUIVALENT_MASS))
                .multiply(MG_PER_G)
                .divide(inputs.get(Input.VOLUME), CalibrationCurve.DIGITS)
                .multiply(inputs.dilution(), CalibrationCurve.DIGITS);
    }
}
