package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.List;
import jialing.domain.curves.CalibrationCurve;

/** The instrument tells the content itself: pH meter, turbidimeter, ICP-MS with its own calibration. */
record DirectReading() implements Formula {

    @Override
    public String id() {
        return "direct-reading";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String equation() {
        return "ρ = (x − x₀) × f";
    }

    @Override
    public List<Input> needs() {
        return List.of(Input.READING);
    }

    @Override
    public String unit() {
        return null;
    }

    @Override
    public BigDecimal content(Inputs inputs, CalibrationCurve curve) {
        return inputs.get(Input.READING)
                .subtract(inputs.get(Input.BLANK, BigDecimal.ZERO))
                .multiply(inputs.dilution());
    }
}
