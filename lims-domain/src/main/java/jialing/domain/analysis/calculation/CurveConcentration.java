package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.List;

/** Concentration read off a curve whose standards are concentrations. */
record CurveConcentration() implements Formula {

    @Override
    public String id() {
        return "curve-concentration";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String equation() {
        return "ρ = (A − A₀ − a) / b × f";
    }

    @Override
    public List<Input> needs() {
        return List.of(Input.RESPONSE);
    }

    @Override
    public String unit() {
        return null;
    }

    @Override
    public boolean readsOffCurve() {
        return true;
    }

    @Override
    public BigDecimal content(Inputs inputs, CalibrationCurve curve) {
        return curve.standardFor(responseOf(inputs)).multiply(inputs.dilution(), CalibrationCurve.DIGITS);
    }

    static BigDecimal responseOf(Inputs inputs) {
        return inputs.get(Input.RESPONSE).subtract(inputs.get(Input.BLANK, BigDecimal.ZERO));
    }
}
