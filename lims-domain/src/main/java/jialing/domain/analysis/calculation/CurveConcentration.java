package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.List;
import jialing.domain.curves.CalibrationCurve;

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

    @Override
    public List<Input> allows() {
        return List.of(Input.BLANK, Input.INTERNAL_STANDARD);
    }

    /** Less the blank, over the internal standard where there is one. */
    static BigDecimal responseOf(Inputs inputs) {
        BigDecimal response = inputs.get(Input.RESPONSE).subtract(inputs.get(Input.BLANK, BigDecimal.ZERO));
        BigDecimal internal = inputs.get(Input.INTERNAL_STANDARD);
        return internal == null ? response : CalibrationCurve.ratio(response, internal);
    }
}
