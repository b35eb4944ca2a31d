package jialing.domain.curves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jialing.domain.shared.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class CurveModelsTest {

    private static final CurveModel QUADRATIC = new CurveModel(CurveShape.QUADRATIC, CurveWeighting.NONE);
    private static final CurveModel THROUGH_ZERO = new CurveModel(CurveShape.THROUGH_ZERO, CurveWeighting.NONE);
    private static final CurveModel MEAN_RESPONSE_FACTOR =
            new CurveModel(CurveShape.THROUGH_ZERO, CurveWeighting.INVERSE_SQUARE);

    /** NIST Statistical Reference Datasets, "Pontius" (load cell calibration): pairs y, x/1000. */
    private static final String PONTIUS = """
            .11019 150, .21956 300, .32949 450, .43899 600, .54803 750, .65694 900, .76562 1050, .87487 1200, .98292 1350,
            1.09146 1500, 1.20001 1650, 1.30822 1800, 1.41599 1950, 1.52399 2100, 1.63194 2250, 1.73947 2400, 1.84646 2550,
            1.95392 2700, 2.06128 2850, 2.16844 3000, .11052 150, .22018 300, .32939 450, .43886 600, .54798 750,
            .65739 900, .76596 1050, .87474 1200, .98300 1350, 1.09150 1500, 1.20004 1650, 1.30818 1800, 1.41613 1950,
            1.52408 2100, 1.63159 2250, 1.73965 2400, 1.84696 2550, 1.95445 2700, 2.06177 2850, 2.16829 3000
            """;

    /** EURACHEM/CITAC QUAM:2012, example A5, table A5.2: absorbance of cadmium standards in mg/L. */
    private static final String CADMIUM = """
            0.028 0.1, 0.029 0.1, 0.029 0.1, 0.084 0.3, 0.083 0.3, 0.081 0.3, 0.135 0.5, 0.131 0.5, 0.133 0.5,
            0.180 0.7, 0.181 0.7, 0.183 0.7, 0.215 0.9, 0.230 0.9, 0.216 0.9
            """;

    @Test
    void aParabolaHasTheCoefficientsThatNistCertifiesForPontius() {
        var curve = CalibrationCurve.through(points(PONTIUS, "1000"), QUADRATIC);
        assertClose(curve.intercept(), "0.673565789473684E-03");
        assertClose(curve.slope(), "0.732059160401003E-06");
        assertClose(curve.curvature(), "-0.316081871345029E-14");
        assertClose(curve.interceptError(), "0.107938612033077E-03");
        assertClose(curve.slopeError(), "0.157817399981659E-09");
        assertClose(curve.residualDeviation(), "0.205177424076185E-03");
        assertClose(curve.correlation().pow(2), "0.999999900178537");
    }

    @Test
    void aLineThroughZeroHasTheSlopeThatNistCertifiesForNoInt1() {
        var points = IntStream.rangeClosed(60, 70)
                .mapToObj(x -> new CalibrationPoint(BigDecimal.valueOf(x), BigDecimal.valueOf(x + 70L)))
                .toList();
        var curve = CalibrationCurve.through(points, THROUGH_ZERO);
        assertClose(curve.slope(), "2.07438016528926");
        assertClose(curve.slopeError(), "0.165289256198347E-01");
        assertClose(curve.residualDeviation(), "3.56753034006338");
        assertThat(curve.intercept()).isZero();
    }

    /** EURACHEM/CITAC QUAM:2012, example A5: c = 0.26 mg/L from two absorbances, u = 0.018 mg/L. */
    @Test
    void theUncertaintyOfWhatIsReadOffIsThatOfTheCadmiumExample() {
        var curve = unchecked(points(CADMIUM, "1"));
        assertThat(curve.slope()).isCloseTo(new BigDecimal("0.2410"), within(new BigDecimal("0.00005")));
        assertThat(curve.intercept()).isCloseTo(new BigDecimal("0.0087"), within(new BigDecimal("0.00005")));
        assertThat(curve.residualDeviation()).isCloseTo(new BigDecimal("0.005486"), within(new BigDecimal("5E-7")));
        assertThat(curve.standardUncertainty(new BigDecimal("0.26"), 2))
                .isCloseTo(new BigDecimal("0.018"), within(new BigDecimal("0.0005")));
    }

    /** The slope of a line through zero with weights 1/x² is the mean of the response factors: Σ(y/x)/n follows from Σwxy/Σwx². */
    @Property
    void weightedByTheInverseSquareALineThroughZeroIsTheMeanResponseFactor(
            @ForAll @BigRange(min = "0.5", max = "2") @Scale(3) BigDecimal wobble) {
        List<CalibrationPoint> points = wobbling(wobble);
        BigDecimal mean = points.stream()
                .filter(point -> point.standard().signum() > 0)
                .map(point -> point.response().divide(point.standard(), CalibrationCurve.DIGITS))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(points.size() - 1L), CalibrationCurve.DIGITS);
        assertThat(CalibrationCurve.through(points, MEAN_RESPONSE_FACTOR).slope())
                .isCloseTo(mean, within(new BigDecimal("1E-25")));
    }

    @Property
    void whateverTheModelAResponseOfTheCurveGivesItsStandardBack(
            @ForAll CurveShape shape,
            @ForAll CurveWeighting weighting,
            @ForAll @BigRange(min = "0", max = "50") @Scale(3) BigDecimal content) {
        var curve = CalibrationCurve.through(wobbling(BigDecimal.ONE), new CurveModel(shape, weighting));
        assertThat(curve.standardFor(curve.responseOf(content))).isCloseTo(content, within(new BigDecimal("1E-20")));
    }

    @Property
    void beyondTheTopStandardIsWhatAnswersMoreThanItDoes(
            @ForAll CurveShape shape, @ForAll @BigRange(min = "0.001", max = "10") @Scale(3) BigDecimal more) {
        var curve = CalibrationCurve.through(wobbling(BigDecimal.ONE), new CurveModel(shape, CurveWeighting.INVERSE));
        BigDecimal top = curve.responseOf(curve.topStandard());
        assertThat(curve.isBeyondTop(top.add(more))).isTrue();
        assertThat(curve.isBeyondTop(top)).isFalse();
        assertThat(curve.isBeyondTop(top.subtract(more))).isFalse();
    }

    @Test
    void aParabolaThatTurnsBackWithinItsStandardsIsRefused() {
        List<CalibrationPoint> saturated = points("0 0, 3 1, 5 2, 6 3, 5 4, 3 5", "1");
        assertThatThrownBy(() -> CalibrationCurve.through(saturated, QUADRATIC))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("CurveIsMonotonic"));
    }

    @Test
    void theLowStandardsAreReadBackBetterWhenTheyWeighMore() {
        List<CalibrationPoint> points = points("0.2 0, 1.3 1, 2.1 2, 5.4 5, 9.8 10, 54 50, 97 100", "1");
        var plain = CalibrationCurve.through(points);
        var weighted = CalibrationCurve.through(points, new CurveModel(CurveShape.LINEAR, CurveWeighting.INVERSE));
        assertThat(errorAtTheLowest(weighted)).isLessThan(errorAtTheLowest(plain));
    }

    private static BigDecimal errorAtTheLowest(CalibrationCurve curve) {
        return curve.backCalculated().get(1).subtract(BigDecimal.ONE).abs();
    }

    /** Where the zero answers 0.010 lower than the line, a curve that scatters by 0.001 is off; one that scatters by 0.02 may be so by chance. */
    @Test
    void anInterceptIsHeldAgainstTheScatterOfTheCurve() {
        var sharp = CalibrationCurve.through(points("0.000 0, 0.061 5, 0.109 10, 0.210 20, 0.511 50, 1.010 100", "1"));
        var scattered =
                CalibrationCurve.through(points("0.000 0, 0.041 5, 0.129 10, 0.190 20, 0.531 50, 1.000 100", "1"));
        assertThat(sharp.interceptAboveZero().abs()).isGreaterThan(sharp.interceptByChance());
        assertThat(scattered.interceptAboveZero().abs()).isLessThan(scattered.interceptByChance());
    }

    /** A line without any scatter has an intercept that chance does not explain, but the zero answered just so. */
    @Test
    void aResponseOfTheZeroIsNoReasonToExplainAnIntercept() {
        var exact = CalibrationCurve.through(points("0.010 0, 0.045 5, 0.080 10, 0.150 20, 0.360 50, 0.710 100", "1"));
        assertThat(exact.interceptAboveZero().abs()).isLessThan(exact.interceptByChance());
    }

    private static void assertClose(BigDecimal found, String certified) {
        assertThat(found).isCloseTo(new BigDecimal(certified), Percentage.withPercentage(1E-11));
    }

    /** The example has five concentrations and no zero, fewer than the house asks of a calibration. */
    private static CalibrationCurve unchecked(List<CalibrationPoint> points) {
        var more = new ArrayList<>(points);
        return CalibrationCurve.of(more, CurveModel.LINEAR);
    }

    private static List<CalibrationPoint> wobbling(BigDecimal wobble) {
        return IntStream.rangeClosed(0, 8)
                .mapToObj(i -> new CalibrationPoint(
                        BigDecimal.valueOf(10L * i),
                        BigDecimal.valueOf(20L * i + i % 3).add(wobble)))
                .toList();
    }

    private static List<CalibrationPoint> points(String pairs, String scale) {
        var points = new ArrayList<CalibrationPoint>();
        for (String pair : pairs.trim().split(",\\s*")) {
            String[] values = pair.trim().split("\\s+");
            points.add(new CalibrationPoint(
                    new BigDecimal(values[1]).multiply(new BigDecimal(scale)), new BigDecimal(values[0])));
        }
        return points;
    }
}
