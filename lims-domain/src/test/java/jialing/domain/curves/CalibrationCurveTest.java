package jialing.domain.curves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jialing.domain.shared.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class CalibrationCurveTest {

    private static final BigDecimal TINY = new BigDecimal("1E-14");

    /** NIST Statistical Reference Datasets, linear regression "Norris" (ozone monitors): 36 pairs y, x. */
    private static final String NORRIS = """
            0.1 0.2, 338.8 337.4, 118.1 118.2, 888.0 884.6, 9.2 10.1, 228.1 226.5, 668.5 666.3, 998.5 996.3, 449.1 448.6,
            778.9 777.0, 559.2 558.2, 0.3 0.4, 0.1 0.6, 778.1 775.5, 668.8 666.9, 339.3 338.0, 448.9 447.5, 10.8 11.6,
            557.7 556.0, 228.3 228.1, 998.0 995.8, 888.8 887.6, 119.6 120.2, 0.3 0.3, 0.6 0.3, 557.6 556.8, 339.3 339.1,
            888.0 887.2, 998.5 999.0, 778.9 779.0, 10.2 11.1, 117.6 118.3, 228.9 229.2, 668.4 669.1, 449.2 448.9, 0.2 0.5
            """;

    private final CalibrationCurve norris = CalibrationCurve.through(norris());

    @Test
    void theCoefficientsAreThoseThatNistCertifies() {
        assertThat(norris.intercept()).isCloseTo(new BigDecimal("-0.262323073774029"), within(TINY));
        assertThat(norris.slope()).isCloseTo(new BigDecimal("1.00211681802045"), within(TINY));
    }

    @Test
    void theCorrelationIsTheRootOfTheCertifiedRSquared() {
        assertThat(norris.correlation().pow(2)).isCloseTo(new BigDecimal("0.999993745883712"), within(TINY));
    }

    @Test
    void theResidualsGiveTheCertifiedStandardDeviation() {
        BigDecimal squares =
                norris.residuals().stream().map(residual -> residual.pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal deviation =
                squares.divide(BigDecimal.valueOf(34), MathContext.DECIMAL128).sqrt(MathContext.DECIMAL128);
        assertThat(deviation).isCloseTo(new BigDecimal("0.884796396144373"), within(TINY));
    }

    @Test
    void aLineThroughTooFewStandardsIsRefused() {
        assertThatThrownBy(() -> CalibrationCurve.through(norris().subList(0, 5)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("CurveHasEnoughStandards"));
    }

    @Test
    void standardsThatAllAnswerTheSameMakeNoLine() {
        var flat = IntStream.range(0, 6)
                .mapToObj(i -> new CalibrationPoint(BigDecimal.valueOf(i), new BigDecimal("0.010")))
                .toList();
        assertThatThrownBy(() -> CalibrationCurve.through(flat)).isInstanceOf(Refusal.class);
    }

    @Property
    void pointsOnALineGiveThatLineBack(
            @ForAll @BigRange(min = "0.001", max = "10") @Scale(4) BigDecimal slope,
            @ForAll @BigRange(min = "-1", max = "1") @Scale(4) BigDecimal intercept,
            @ForAll @BigRange(min = "0", max = "5") @Scale(3) BigDecimal content) {
        var points = IntStream.range(0, 6)
                .mapToObj(BigDecimal::valueOf)
                .map(x -> new CalibrationPoint(x, intercept.add(slope.multiply(x))))
                .toList();
        var curve = CalibrationCurve.through(points);
        assertThat(curve.slope()).isCloseTo(slope, within(TINY));
        assertThat(curve.correlation()).isCloseTo(BigDecimal.ONE, within(TINY));
        assertThat(curve.standardFor(curve.responseOf(content))).isCloseTo(content, within(TINY));
    }

    private static List<CalibrationPoint> norris() {
        var points = new ArrayList<CalibrationPoint>();
        for (String pair : NORRIS.split(",")) {
            String[] yx = pair.trim().split(" ");
            points.add(new CalibrationPoint(new BigDecimal(yx[1]), new BigDecimal(yx[0])));
        }
        return points;
    }
}
