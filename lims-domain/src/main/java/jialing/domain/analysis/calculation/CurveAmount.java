package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jialing.domain.curves.CalibrationCurve;

/**
 * Amount (μg) read off a curve whose standards are amounts, over what was taken of the sample: μg/mL of water are mg/L, μg/g of dry
 * soil are mg/kg, μg/L of air are mg/m³.
 */
record CurveAmount(Taken taken) implements Formula {

    /** What the amount is divided by. */
    enum Taken {
        WATER_VOLUME("curve-amount-per-volume", "ρ = (A − A₀ − a) / (b × V) × f", "mg/L", Input.VOLUME),
        DRY_MASS(
                "curve-amount-per-dry-mass",
                "ω = (A − A₀ − a) / (b × m × w) × f",
                "mg/kg",
                Input.MASS,
                Input.DRY_MATTER),
        AIR_VOLUME("curve-amount-per-air-volume", "ρ = (A − A₀ − a) / (b × V) × f", "mg/m³", Input.AIR_VOLUME);

        private final String formula;
        private final String equation;
        private final String unit;
        private final List<Input> inputs;

        Taken(String formula, String equation, String unit, Input... inputs) {
            this.formula = formula;
            this.equation = equation;
            this.unit = unit;
            this.inputs = List.of(inputs);
        }
    }

    @Override
    public String id() {
        return taken.formula;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String equation() {
        return taken.equation;
    }

    @Override
    public List<Input> needs() {
        var needs = new ArrayList<>(List.of(Input.RESPONSE));
        needs.addAll(taken.inputs);
        return needs;
    }

    @Override
    public String unit() {
        return taken.unit;
    }

    @Override
    public boolean readsOffCurve() {
        return true;
    }

    @Override
    public BigDecimal content(Inputs inputs, CalibrationCurve curve) {
        BigDecimal extent = taken.inputs.stream().map(inputs::get).reduce(BigDecimal.ONE, BigDecimal::multiply);
        return curve.standardFor(CurveConcentration.responseOf(inputs))
                .divide(extent, CalibrationCurve.DIGITS)
                .multiply(inputs.dilution(), CalibrationCurve.DIGITS);
    }
}
