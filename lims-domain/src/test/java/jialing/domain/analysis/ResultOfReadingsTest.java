package jialing.domain.analysis;

import static jialing.domain.analysis.ABatch.LI;
import static jialing.domain.analysis.ABatch.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jialing.domain.analysis.calculation.Formulas;
import jialing.domain.biology.Presence;
import org.junit.jupiter.api.Test;

class ResultOfReadingsTest {

    private final AnalyticalBatch batch = ABatch.ofAmmonia().open();
    private final ReadingGrid grid = new ReadingGrid(batch, List.of(ABatch.ammoniaCurve(batch)), List.of());
    private final List<RawRecord> readings = new ArrayList<>();

    @Test
    void theResultKeepsWhatItCameFrom() {
        Result result = resultOf(reading("0.1699", 1, null));
        // (0.1699 - 0.010) / 0.0070 / 50 = 0.456857… -> 0.457
        assertThat(result.value()).isEqualTo(new Measured(new BigDecimal("0.457")));
        assertThat(result.unrounded().toPlainString()).startsWith("0.456857142857");
        assertThat(result.roundingRule()).isEqualTo("GB/T 8170-2008 D3 S3");
        assertThat(result.formula()).isEqualTo("curve-amount-per-volume");
        assertThat(result.detectionLimit()).isEqualByComparingTo("0.025");
        assertThat(result.calibration()).isNotNull();
        assertThat(result.readings()).hasSize(1);
        assertThat(result.flags()).isEmpty();
    }

    @Test
    void lessThanTheDetectionLimitIsNoNumber() {
        // (0.0180 - 0.010) / 0.0070 / 50 = 0.0228 < 0.025
        Result result = resultOf(reading("0.0180", 1, null));
        assertThat(result.value()).isEqualTo(BelowDetectionLimit.ofMethod(new BigDecimal("0.025")));
        assertThat(result.unrounded()).isNotNull();
    }

    @Test
    void theDetectionLimitGrowsWithTheDilutionButGainsNoDigits() {
        Result result = resultOf(reading("0.0180", 1, "10"));
        assertThat(result.detectionLimit()).isEqualTo(new BigDecimal("0.25"));
        assertThat(result.value().printed(DetectionConvention.L)).isEqualTo("0.25L");
        assertThat(result.flags()).contains(ResultFlag.DILUTED);
    }

    @Test
    void aDilutedResultHasNoMoreDecimalsThanItsLimit() {
        // (0.185 - 0.010) / 0.0070 / 50 × 10 = 5 with limit 0.25: two decimals
        assertThat(resultOf(reading("0.185", 1, "10")).value()).isEqualTo(new Measured(new BigDecimal("5.00")));
    }

    @Test
    void replicatesGiveTheirMeanWithHalfTheLimitForWhatIsBelow() {
        // 0.5 and below (0.025 / 2): (0.5 + 0.0125) / 2 = 0.25625 -> 0.256
        Result result = resultOf(reading("0.185", 1, null), reading("0.0180", 2, null));
        assertThat(result.value()).isEqualTo(new Measured(new BigDecimal("0.256")));
        assertThat(result.flags()).containsExactly(ResultFlag.BELOW_BOTTOM_STANDARD, ResultFlag.MEAN_OF_REPLICATES);
    }

    @Test
    void aboveTheTopStandardThereIsNoResultUntilItIsDiluted() {
        Result result = resultOf(reading("0.720", 1, null));
        assertThat(result.value()).isEqualTo(new NotDetermined(NotDetermined.Reason.ABOVE_TOP_STANDARD));
        assertThat(result.flags()).containsExactly(ResultFlag.ABOVE_TOP_STANDARD);
    }

    @Test
    void anActivityThatDoesNotStandOutOfTheBackgroundIsLessThanWouldHaveBeenSeen() {
        // w = 14.4 × 250 / 1000 / 1 × 1.02 / 5 = 0.7344 Bq/L for a count a second; background 10 counts in 1,000 s
        // y* = 1.645 × 0.7344 × √(0.010 / 1000 + 0.010 / 1000) = 0.0054027 -> 0.0054 Bq/L
        // y# = (2 y* + 1.645² × 0.7344 / 1000) / (1 − 1.645² × 0.0002008) = 0.012800 -> 0.013 Bq/L
        Result unseen = grossBeta("15"); // 0.005 s⁻¹ × 0.7344 = 0.0037 Bq/L
        assertThat(unseen.value()).isEqualTo(BelowDetectionLimit.ofCounting(new BigDecimal("0.013")));
        assertThat(unseen.value().printed(DetectionConvention.L)).isEqualTo("0.013L");
        assertThat(unseen.decisionThreshold()).isEqualByComparingTo("0.0054");
        assertThat(unseen.printedInterval()).isNull();
    }

    @Test
    void anActivityThatStandsOutKeepsTheIntervalThatHoldsTheTrueOne() {
        // 0.050 s⁻¹ × 0.7344 = 0.03672 Bq/L, seen although the method's own limit is 0.043 Bq/L
        // u² = 0.7344² × (0.060 + 0.010) / 1000 + 0.03672² × 0.0002008; y ± 1.96 × 0.006166
        Result seen = grossBeta("60");
        assertThat(seen.value()).isEqualTo(new Measured(new BigDecimal("0.037")));
        assertThat(seen.printedInterval()).isEqualTo("0.025～0.049");
        assertThat(seen.interval().coverage()).isEqualByComparingTo("95");
    }

    @Test
    void anActivityIsJudgedByItsDecisionThresholdBeforeThatIsRounded() {
        // w = 14.4 × 250 / 1000 / 0.48 × 1.02 / 5 = 1.53 Bq/L for a count a second; background 12 counts in 1,000 s
        // y* = 1.645 × 1.53 × √(0.012 / 1000 + 0.012 / 1000) = 0.012330 -> 0.012 Bq/L
        // y = 0.008 s⁻¹ × 1.53 = 0.01224 Bq/L: above 0.012, not above y*; y# = 0.02882
        assertThat(grossBeta("20", "12", "0.48").value())
                .isEqualTo(BelowDetectionLimit.ofCounting(new BigDecimal("0.029")));
        // y = 0.009 s⁻¹ × 1.53 = 0.01377 Bq/L
        assertThat(grossBeta("21", "12", "0.48").value()).isInstanceOf(Measured.class);
    }

    @Test
    void whatGrewInOnePortionIsDetectedAndHasNoNumber() {
        AnalyticalBatch coliforms = ABatch.ofColiforms();
        assertThat(coliformsIn(coliforms, "0").value()).isEqualTo(new Qualitative(Presence.NOT_DETECTED));
        Result found = coliformsIn(coliforms, "0", "1");
        assertThat(found.value()).isEqualTo(new Qualitative(Presence.DETECTED));
        assertThat(found.value().printed(DetectionConvention.L)).isEqualTo("检出");
        assertThat(found.flags()).isEmpty();
        assertThat(found.unit()).isEqualTo("/100mL");
    }

    private static Result coliformsIn(AnalyticalBatch batch, String... portions) {
        List<ReadingRow> rows = new ArrayList<>();
        for (String grown : portions) {
            rows.add(new ReadingRow("S1", "TCOLI", rows.size() + 1, Map.of("grown", grown), null, null, null));
        }
        List<RawRecord> read = new ReadingGrid(batch, List.of(), List.of()).take(rows, LI, NOON);
        return new ResultOfReadings(
                        batch, batch.analytes().get(0), batch.positions().get(3), read, null)
                .version(1, NOON);
    }

    private static Result grossBeta(String counts) {
        return grossBeta(counts, "10", "1");
    }

    /** The standard stands 5 counts a second out of the background. */
    private static Result grossBeta(String counts, String background, String evaporated) {
        AnalyticalBatch counted =
                ABatch.of("GBETA", "Bq/L", "0.043", Formulas.THICK_SOURCE).open();
        Map<String, String> inputs = Map.of(
                "sampleCounts", counts,
                "sampleSeconds", "1000",
                "standardCounts", String.valueOf(5000 + Integer.parseInt(background)),
                "standardSeconds", "1000",
                "backgroundCounts", background,
                "backgroundSeconds", "1000",
                "specificActivity", "14.4",
                "residue", "250",
                "evaporated", evaporated);
        List<RawRecord> read = new ReadingGrid(counted, List.of(), List.of())
                .take(List.of(ABatch.row("S1", "GBETA", inputs)), LI, NOON);
        return new ResultOfReadings(
                        counted, counted.analytes().get(0), counted.positions().get(0), read, null)
                .version(1, NOON);
    }

    private Result resultOf(RawRecord... records) {
        return new ResultOfReadings(
                        batch, batch.analytes().get(0), batch.positions().get(0), List.of(records), null)
                .version(1, NOON);
    }

    private RawRecord reading(String response, int replicate, String dilution) {
        var row = new ReadingRow("S1", "NH3N", replicate, Map.of("response", response), dilution, null, null);
        readings.addAll(grid.take(List.of(row), LI, NOON));
        return readings.get(readings.size() - 1);
    }
}
