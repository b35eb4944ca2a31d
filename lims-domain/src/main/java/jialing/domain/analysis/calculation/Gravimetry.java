package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.List;
import jialing.domain.curves.CalibrationCurve;

/** Residue on a weighed filter or in a weighed dish, over the volume of water or of air at the stated conditions. */
record Gravimetry(boolean ofAir) implements Formula {

    private static final BigDecimal UG_PER_G = BigDecimal.valueOf(1_000_000);

    @Override
    public String id() {
        return ofAir ? "gravimetry-per-air-volume" : "gravimetry-per-volume";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String equation() {
        return "ρ = (m₁ − m₀) × 10⁶ / V × f";
    }

    @Override
    public List<Input> needs() {
        return List.of(Input.GROSS, Input.TARE, extent());
    }

    @Override
    public List<Input> allows() {
        return List.of(Input.GROSS_AGAIN, Input.TARE_AGAIN);
    }

    @Override
    public String unit() {
        return ofAir ? "mg/m³" : "mg/L";
    }

    @Override
    public BigDecimal content(Inputs inputs, CalibrationCurve curve) {
        return inputs.get(Input.GROSS)
                .subtract(inputs.get(Input.TARE))
                .multiply(UG_PER_G)
                .divide(inputs.get(extent()), CalibrationCurve.DIGITS)
                .multiply(inputs.dilution(), CalibrationCurve.DIGITS);
    }

    private Input extent() {
        return ofAir ? Input.AIR_VOLUME : Input.VOLUME;
    }
}
