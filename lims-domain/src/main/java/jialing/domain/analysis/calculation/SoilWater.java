package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import jialing.domain.curves.CalibrationCurve;

/**
 * Dry matter and water of soil, weighed in a dish before and after drying at 105 ℃ (HJ 613-2011). Dry matter is a share of the moist
 * soil, water is stated on the dry soil and may exceed 100 %.
 */
record SoilWater(boolean dryMatter) implements Formula {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return dryMatter ? "soil-dry-matter" : "soil-water";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String equation() {
        return dryMatter ? "w = (m₂ − m₀) / (m₁ − m₀) × 100" : "w = (m₁ − m₂) / (m₂ − m₀) × 100";
    }

    @Override
    public List<Input> needs() {
        return List.of(Input.TARE, Input.GROSS, Input.DRIED);
    }

    @Override
    public List<Input> allows() {
        return List.of();
    }

    @Override
    public String unit() {
        return "%";
    }

    @Override
    public BigDecimal content(Inputs inputs, CalibrationCurve curve) {
        BigDecimal moist = inputs.get(Input.GROSS).subtract(inputs.get(Input.TARE));
        BigDecimal dry = inputs.get(Input.DRIED).subtract(inputs.get(Input.TARE));
        new DriedSoilWeighsLess().require(new DriedSoilWeighsLess.Weighed(moist, dry));
        BigDecimal part = dryMatter ? dry : moist.subtract(dry);
        return part.multiply(PERCENT).divide(dryMatter ? moist : dry, MathContext.DECIMAL128);
    }
}
