package jialing.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jialing.domain.analysis.calculation.Formulas;
import jialing.domain.analysis.calculation.MeasuredSeries;
import jialing.domain.analysis.calculation.SeriesPoint;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import org.junit.jupiter.api.Test;

/**
 * Silver in photographic waste by standard additions: Miller & Miller, Statistics and Chemometrics for Analytical Chemistry, chapter 5,
 * where the line is 0.3218 + 0.0186 c and the content 17.3 μg/mL.
 */
class AddedPortionsTest {

    private static final String[] ADDED = {"0", "5", "10", "15", "20", "25", "30"};
    private static final String[] ABSORBANCE = {"0.32", "0.41", "0.52", "0.60", "0.70", "0.77", "0.89"};

    private final AnalyticalBatch batch = new ABatch()
            .correlatingWith("0.995")
            .determining("AG", "mg/L", "0.03", null, Formulas.CURVE_CONCENTRATION, Map.of(), "mg/L")
            .open();
    private final BatchAnalyte silver = batch.analytes().get(0);

    @Test
    void aSampleIsDeterminedByItsAdditionsWithoutACurve() {
        MeasuredSeries additions = additions(ADDED, ABSORBANCE);
        AddedPortions.mustBearAResult(silver, additions);
        RawRecord read =
                grid(additions).take(List.of(row("S1")), ABatch.LI, ABatch.NOON).get(0);
        assertThat(read.content()).isCloseTo(new BigDecimal("17.3"), within(new BigDecimal("0.05")));
        assertThat(read.formula()).isEqualTo("standard-addition");
        assertThat(read.calibration()).isNull();
        assertThat(read.series()).isNotNull();
    }

    @Test
    void withoutAdditionsTheSampleStillWantsItsCurve() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> new ReadingGrid(batch, List.of(), List.of())
                        .take(List.of(ABatch.row("S1", "AG", Map.of("response", "0.32"))), ABatch.LI, ABatch.NOON));
        assertThat(refusal.rule()).isEqualTo("CurveIsInForce");
    }

    @Test
    void tooFewAdditionsAreNotExtrapolated() {
        assertRefused(
                additions(new String[] {"0", "10", "20"}, new String[] {"0.32", "0.52", "0.70"}), "EnoughAdditions");
    }

    @Test
    void additionsThatBendAreNotExtrapolated() {
        String[] bent = {"0.32", "0.45", "0.56", "0.63", "0.68", "0.71", "0.72"};
        assertRefused(additions(ADDED, bent), "AdditionsAreLinear");
    }

    @Test
    void additionsMustBeAboutAsMuchAsWhatIsThere() {
        // 0.3218 / 0.0186 = 17.3; the last adds 3
        assertRefused(
                additions(new String[] {"0", "1", "2", "3"}, new String[] {"0.3218", "0.3404", "0.3590", "0.3776"}),
                "AdditionsAreInProportion");
        // 0.0186 × 17.3 = 0.3218; the last adds 200
        assertRefused(
                additions(
                        new String[] {"0", "50", "100", "200"}, new String[] {"0.3218", "1.2518", "2.1818", "4.0418"}),
                "AdditionsAreInProportion");
    }

    @Test
    void whereNothingIsFoundThereIsNoProportion() {
        AddedPortions.mustBearAResult(
                silver,
                additions(new String[] {"0", "1", "2", "3"}, new String[] {"0.0001", "0.0185", "0.0373", "0.0558"}));
    }

    @Test
    void onlySamplesThatAreReadOffACurveOfConcentrationsTakeAdditions() {
        assertThat(batch.positions())
                .filteredOn(position -> AddedPortions.areTaken(position, silver))
                .extracting(BatchPosition::code)
                .containsExactly("S1", "S2", "PX1");
        BatchAnalyte ammonia = ABatch.ofAmmonia().open().analytes().get(0);
        assertThat(AddedPortions.areTaken(ammonia)).isFalse();
    }

    private ReadingGrid grid(MeasuredSeries additions) {
        var series = new RecordedSeries(
                TimeOrderedId.next(),
                1,
                UUID.randomUUID(),
                "AG",
                1,
                additions,
                null,
                "0",
                null,
                ABatch.LI,
                "李明",
                ABatch.NOON);
        return new ReadingGrid(batch, List.of(), List.of(), false, series, GivenInputs.NONE);
    }

    private static ReadingRow row(String position) {
        return new ReadingRow(position, "AG", null, Map.of(), null, "mg/L", null);
    }

    private void assertRefused(MeasuredSeries additions, String rule) {
        assertThatThrownBy(() -> AddedPortions.mustBearAResult(silver, additions))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static MeasuredSeries additions(String[] added, String[] responses) {
        List<SeriesPoint> points = IntStream.range(0, added.length)
                .mapToObj(i -> new SeriesPoint(
                        null, Map.of("added", new BigDecimal(added[i]), "response", new BigDecimal(responses[i]))))
                .toList();
        return new MeasuredSeries(SeriesKind.ADDITIONS, points, null, null);
    }
}
