package jialing.domain.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.domain.formula.DefinedFormula;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/**
 * What the law of propagation makes of a model (JCGM 100:2008 5.1.2, 5.2.2).
 *
 * @param value f at the estimates, all digits
 * @param combined u_c
 * @param lines largest share first
 * @param effectiveFreedom by Welch and Satterthwaite (G.4.1); null: as many as one likes
 * @param factor k
 * @param expanded k·u_c, all digits
 */
public record UncertaintyBudget(
        BigDecimal value,
        String unit,
        BigDecimal combined,
        List<BudgetLine> lines,
        BigDecimal effectiveFreedom,
        BigDecimal factor,
        BigDecimal expanded,
        ReportedUncertainty reported) {

    /** Small against the uncertainty and large against the last of 34 digits: the difference quotient is right to some twelve digits. */
    private static final BigDecimal STEP = new BigDecimal("1e-6");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws Refusal when the model does not hold together or the first order says nothing */
    public static UncertaintyBudget of(MeasurementModel model, Coverage coverage) {
        DefinedFormula formula = model.defined();
        BigDecimal value = formula.value(model.estimates());
        List<BigDecimal> signed = contributions(model, formula);
        BigDecimal variance = variance(signed, model.matrix());
        if (variance.signum() <= 0) {
            throw firstOrderIsSilent();
        }
        BigDecimal combined = variance.sqrt(InputQuantity.DIGITS);
        BigDecimal freedom = freedom(model, signed, variance);
        if (coverage.isStudent() && model.isCorrelated() && freedom != null) {
            throw studentNeedsIndependence();
        }
        BigDecimal factor = coverage.factorFor(freedom);
        BigDecimal expanded = factor.multiply(combined, InputQuantity.DIGITS);
        return new UncertaintyBudget(
                value,
                model.unit(),
                combined,
                lines(model, signed, variance),
                freedom,
                factor,
                expanded,
                ReportedUncertainty.of(value, expanded));
    }

    /** c·u of each input, with its sign. */
    private static List<BigDecimal> contributions(MeasurementModel model, DefinedFormula formula) {
        var all = new ArrayList<BigDecimal>();
        for (InputQuantity input : model.inputs()) {
            BigDecimal h = input.standardUncertainty().multiply(STEP);
            BigDecimal above = shifted(model, formula, input, h);
            BigDecimal below = shifted(model, formula, input, h.negate());
            // (f(x + h) - f(x - h)) / 2h, times u = h / STEP
            all.add(above.subtract(below).divide(STEP.add(STEP), InputQuantity.DIGITS));
        }
        return all;
    }

    private static BigDecimal shifted(
            MeasurementModel model, DefinedFormula formula, InputQuantity input, BigDecimal by) {
        Map<String, BigDecimal> values = new HashMap<>(model.estimates());
        values.put(input.name(), input.estimate().add(by));
        return formula.value(values);
    }

    private static BigDecimal variance(List<BigDecimal> signed, BigDecimal[][] r) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < signed.size(); i++) {
            for (int j = 0; j < signed.size(); j++) {
                if (r[i][j].signum() != 0) {
                    sum = sum.add(signed.get(i).multiply(signed.get(j)).multiply(r[i][j]), InputQuantity.DIGITS);
                }
            }
        }
        return sum;
    }

    private static BigDecimal freedom(MeasurementModel model, List<BigDecimal> signed, BigDecimal variance) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < signed.size(); i++) {
            BigDecimal own = model.inputs().get(i).freedom();
            if (own != null) {
                sum = sum.add(signed.get(i).pow(4, InputQuantity.DIGITS).divide(own, InputQuantity.DIGITS));
            }
        }
        return sum.signum() == 0 ? null : variance.pow(2).divide(sum, InputQuantity.DIGITS);
    }

    private static List<BudgetLine> lines(MeasurementModel model, List<BigDecimal> signed, BigDecimal variance) {
        var lines = new ArrayList<BudgetLine>();
        for (int i = 0; i < signed.size(); i++) {
            lines.add(line(model.inputs().get(i), signed.get(i), variance));
        }
        lines.sort(Comparator.comparing(BudgetLine::share).reversed());
        return List.copyOf(lines);
    }

    private static BudgetLine line(InputQuantity input, BigDecimal signed, BigDecimal variance) {
        BigDecimal uncertainty = input.standardUncertainty();
        BigDecimal share = signed.pow(2)
                .multiply(HUNDRED)
                .divide(variance, InputQuantity.DIGITS)
                .setScale(2, RoundingMode.HALF_EVEN);
        return new BudgetLine(
                input.name(),
                input.unit(),
                input.estimate(),
                input.kind(),
                uncertainty,
                input.freedom(),
                signed.divide(uncertainty, InputQuantity.DIGITS),
                signed.abs(),
                share,
                input.source());
    }

    private static Refusal firstOrderIsSilent() {
        return new Refusal(
                Refusal.Kind.INVALID_INPUT,
                "FirstOrderSpeaks",
                "JCGM 100:2008 5.1.2",
                Text.of(
                        "在这些估计值处模型的一阶灵敏系数全部为零，不确定度传播律给不出结果；请用蒙特卡洛法",
                        "At these estimates every sensitivity of the first order is zero and the law of propagation says nothing; use Monte Carlo"),
                "formula");
    }

    private static Refusal studentNeedsIndependence() {
        return new Refusal(
                Refusal.Kind.INVALID_INPUT,
                "StudentNeedsIndependence",
                "JCGM 100:2008 G.4.1",
                Text.of(
                        "输入量相关时不能用 Welch-Satterthwaite 公式求有效自由度；请指定 k",
                        "Welch and Satterthwaite's formula is for independent inputs; give a factor k"),
                "factor");
    }
}
