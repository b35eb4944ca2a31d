package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.List;
import jialing.domain.curves.CalibrationCurve;

/**
 * Oxygen used up in five days (HJ 505-2009). Diluted, what the dilution water itself used is taken off with its share
 * {@code f₁ = 1 − 1/f}.
 */
record OxygenDepletion() implements Formula {

    @Override
    public String id() {
        return "oxygen-depletion";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String equation() {
        return "ρ = [(ρ₁ − ρ₂) − (ρ₃ − ρ₄) × (1 − 1/f)] × f";
    }

    @Override
    public List<Input> needs() {
        return List.of(Input.OXYGEN_BEFORE, Input.OXYGEN_AFTER);
    }

    @Override
    public List<Input> allows() {
        return List.of(Input.BLANK_BEFORE, Input.BLANK_AFTER);
    }

    @Override
    public String unit() {
        return "mg/L";
    }

    @Override
    public BigDecimal content(Inputs inputs, CalibrationCurve curve) {
        BigDecimal used = inputs.get(Input.OXYGEN_BEFORE).subtract(inputs.get(Input.OXYGEN_AFTER));
        BigDecimal usedByWater = inputs.get(Input.BLANK_BEFORE, BigDecimal.ZERO)
                .subtract(inputs.get(Input.BLANK_AFTER, BigDecimal.ZERO));
        // the share of dilution water times the dilution: (1 - 1/f) f = f - 1, without a division
        return used.multiply(inputs.dilution())
                .subtract(usedByWater.multiply(inputs.dilution().subtract(BigDecimal.ONE)));
    }
}
