package jialing.domain.curves;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowFieldMatrix;
import org.hipparchus.linear.FieldLUDecomposition;
import org.hipparchus.linear.FieldMatrix;
import org.hipparchus.util.BigReal;
import org.hipparchus.util.BigRealField;

/**
 * Weighted least squares of a polynomial with some of its powers: the normal equations {@code (XᵀWX)·β = XᵀW·y}, solved in decimals.
 * What decimals lose to the squared condition they have to spare: the certified digits of the NIST data sets are all met.
 */
final class WeightedFit {

    private final int[] powers;
    private final List<BigDecimal> coefficients;
    private final BigDecimal residualVariance;
    private final BigDecimal[][] cofactors;

    private WeightedFit(
            int[] powers, List<BigDecimal> coefficients, BigDecimal residualVariance, BigDecimal[][] cofactors) {
        this.powers = powers;
        this.coefficients = coefficients;
        this.residualVariance = residualVariance;
        this.cofactors = cofactors;
    }

    /** @param weights one for each point; zero leaves the point out */
    static WeightedFit of(List<CalibrationPoint> points, List<BigDecimal> weights, int[] powers) {
        BigReal[][] normal = new BigReal[powers.length][powers.length];
        BigReal[][] right = new BigReal[powers.length][1];
        for (int row = 0; row < powers.length; row++) {
            for (int column = 0; column < powers.length; column++) {
                normal[row][column] = real(moment(points, weights, powers[row] + powers[column], false));
            }
            right[row][0] = real(moment(points, weights, powers[row], true));
        }
        FieldMatrix<BigReal> inverse = new FieldLUDecomposition<>(
                        new Array2DRowFieldMatrix<>(BigRealField.getInstance(), normal))
                .getSolver()
                .getInverse();
        FieldMatrix<BigReal> solution =
                inverse.multiply(new Array2DRowFieldMatrix<>(BigRealField.getInstance(), right));
        List<BigDecimal> coefficients = IntStream.range(0, powers.length)
                .mapToObj(i -> kept(solution.getEntry(i, 0)))
                .toList();
        BigDecimal[][] cofactors = new BigDecimal[powers.length][powers.length];
        for (int row = 0; row < powers.length; row++) {
            for (int column = 0; column < powers.length; column++) {
                cofactors[row][column] = kept(inverse.getEntry(row, column));
            }
        }
        return new WeightedFit(
                powers, coefficients, residualVariance(points, weights, powers, coefficients), cofactors);
    }

    /** Sum of {@code w·xᵖ}, times y when it is asked for, with all digits. */
    private static BigDecimal moment(
            List<CalibrationPoint> points, List<BigDecimal> weights, int power, boolean ofResponse) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < points.size(); i++) {
            CalibrationPoint point = points.get(i);
            BigDecimal term = weights.get(i).multiply(point.standard().pow(power));
            sum = sum.add(ofResponse ? term.multiply(point.response()) : term);
        }
        return sum;
    }

    private static BigDecimal residualVariance(
            List<CalibrationPoint> points, List<BigDecimal> weights, int[] powers, List<BigDecimal> coefficients) {
        BigDecimal squares = BigDecimal.ZERO;
        long counted = weights.stream().filter(weight -> weight.signum() > 0).count();
        for (int i = 0; i < points.size(); i++) {
            BigDecimal residual = points.get(i)
                    .response()
                    .subtract(value(powers, coefficients, points.get(i).standard()));
            squares = squares.add(weights.get(i).multiply(residual).multiply(residual), CalibrationCurve.DIGITS);
        }
        long freedom = counted - powers.length;
        return freedom <= 0 ? BigDecimal.ZERO : squares.divide(BigDecimal.valueOf(freedom), CalibrationCurve.DIGITS);
    }

    static BigDecimal value(int[] powers, List<BigDecimal> coefficients, BigDecimal x) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < powers.length; i++) {
            sum = sum.add(coefficients.get(i).multiply(x.pow(powers[i])), CalibrationCurve.DIGITS);
        }
        return sum;
    }

    /** Of the power; zero where the shape has none. */
    BigDecimal coefficient(int power) {
        int at = indexOf(power);
        return at < 0 ? BigDecimal.ZERO : coefficients.get(at);
    }

    /** Standard error of a coefficient; zero where the shape has none. */
    BigDecimal standardError(int power) {
        int at = indexOf(power);
        return at < 0
                ? BigDecimal.ZERO
                : residualVariance
                        .multiply(cofactors[at][at])
                        .max(BigDecimal.ZERO)
                        .sqrt(CalibrationCurve.DIGITS);
    }

    /** Variance of the fitted response at x. */
    BigDecimal varianceAt(BigDecimal x) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int row = 0; row < powers.length; row++) {
            for (int column = 0; column < powers.length; column++) {
                sum = sum.add(
                        cofactors[row][column].multiply(x.pow(powers[row] + powers[column])), CalibrationCurve.DIGITS);
            }
        }
        return sum.multiply(residualVariance, CalibrationCurve.DIGITS);
    }

    /** Of a response with weight one, in its unit squared. */
    BigDecimal residualVariance() {
        return residualVariance;
    }

    List<BigDecimal> fitted(List<CalibrationPoint> points) {
        var fitted = new ArrayList<BigDecimal>();
        points.forEach(point -> fitted.add(value(powers, coefficients, point.standard())));
        return fitted;
    }

    private int indexOf(int power) {
        return IntStream.range(0, powers.length)
                .filter(i -> powers[i] == power)
                .findFirst()
                .orElse(-1);
    }

    private static BigReal real(BigDecimal value) {
        return new BigReal(value);
    }

    private static BigDecimal kept(BigReal real) {
        return real.bigDecimalValue().round(CalibrationCurve.DIGITS);
    }
}
