package jialing.domain.analysis.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jialing.domain.analysis.Calibration;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Nothing is read off a calibration that is not as good as its method asks. It stays on record and has to be drawn anew. */
public final class CurveIsFit extends Rule<Calibration> {

    private static final int SHOWN_DECIMALS = 5;

    public CurveIsFit() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "{0} 的校准曲线{1}，不符合要求（{2}），不能用来计算；请检查标准点后重新绘制",
                        "The calibration of {0} has {1}, not {2} as required, and cannot be calculated with; check the standards and draw it again"));
    }

    @Override
    public Verdict judge(Calibration calibration) {
        return calibration.fits()
                ? Verdict.holds()
                : Verdict.broken("analyte", calibration.analyte(), figure(calibration), criterion(calibration));
    }

    private static String figure(Calibration calibration) {
        return calibration.model().meansResponseFactors()
                ? "RSD = " + cut(calibration.curve().responseFactorDeviation()) + " %"
                : "r = " + cut(calibration.correlation());
    }

    private static String criterion(Calibration calibration) {
        String required = calibration.criterion().toPlainString();
        return calibration.model().meansResponseFactors() ? "RSD ≤ " + required + " %" : "|r| ≥ " + required;
    }

    /** Cut off, never rounded up: 0.99896 is not 0.999. */
    private static String cut(BigDecimal figure) {
        return figure.setScale(SHOWN_DECIMALS, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
