package jialing.domain.analysis.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.domain.analysis.SeriesKind;
import org.junit.jupiter.api.Test;

/** Each formula answers in its own unit; the calculators behind them are tested where they live. */
class SeriesFormulasTest {

    private static final BigDecimal TINY = new BigDecimal("1E-9");
    private static final Instant SIX_IN_THE_MORNING = Instant.parse("2026-03-02T22:00:00Z");

    @Test
    void levelsAnswerEveryIndexOfTheSeries() {
        MeasuredSeries levels = levels("60", "62", "64", "66", "68", "70", "72", "74", "76", "78");
        assertThat(content("noise-percentile-10", levels)).isEqualByComparingTo("78");
        assertThat(content("noise-percentile-50", levels)).isEqualByComparingTo("70");
        assertThat(content("noise-percentile-90", levels)).isEqualByComparingTo("62");
        assertThat(content("noise-max", levels)).isEqualByComparingTo("78");
        assertThat(content("noise-min", levels)).isEqualByComparingTo("60");
        // 10 lg [(10^6.0 + 10^6.2 + … + 10^7.8) / 10]
        double energy = 0;
        for (int level = 60; level <= 78; level += 2) {
            energy += Math.pow(10, level / 10.0);
        }
        assertThat(content("noise-leq", levels).doubleValue()).isCloseTo(10 * Math.log10(energy / 10), within(1e-9));
        // variance of 60, 62, … 78 with n − 1: 4 × 82.5 / 9
        assertThat(content("noise-deviation", levels).doubleValue()).isCloseTo(Math.sqrt(330 / 9.0), within(1e-9));
    }

    @Test
    void theBackgroundIsTakenOffASource() {
        // 58.4 over 53.2: 5.2 dB is 5, 2 off; 56.4 is reported as 56 (HJ 706-2014)
        assertThat(content("noise-source", sourceAndBackground("58.4", "53.2"))).isEqualByComparingTo("56");
        // nobody measured a background: nothing is taken off
        assertThat(content("noise-source", levels("54.0", "54.0"))).isCloseTo(new BigDecimal("54"), within(TINY));
    }

    @Test
    void aSourceInALoudBackgroundHasNoNumber() {
        assertThat(content("noise-source", sourceAndBackground("58.4", "56.2"))).isNull();
    }

    private static MeasuredSeries sourceAndBackground(String level, String background) {
        SeriesPoint point = point(null, "level", level, "background", background);
        return new MeasuredSeries(
                SeriesKind.SOUND_LEVELS, List.of(point, point), SIX_IN_THE_MORNING, Duration.ofSeconds(1));
    }

    @Test
    void dayAndNightAreToldByTheClockOfTheLaboratory() {
        // 24 hours from 06:00 in Chongqing: 16 of 58 dB, 8 of 46 dB
        var hours = new ArrayList<SeriesPoint>();
        for (int hour = 0; hour < 24; hour++) {
            hours.add(level(hour < 16 ? "58" : "46"));
        }
        var day = new MeasuredSeries(SeriesKind.SOUND_LEVELS, hours, SIX_IN_THE_MORNING, Duration.ofHours(1));
        assertThat(content("noise-day", day)).isCloseTo(new BigDecimal("58"), within(new BigDecimal("1E-9")));
        assertThat(content("noise-night", day)).isCloseTo(new BigDecimal("46"), within(new BigDecimal("1E-9")));
        var half = new MeasuredSeries(
                SeriesKind.SOUND_LEVELS, hours.subList(0, 12), SIX_IN_THE_MORNING, Duration.ofHours(1));
        assertThatThrownBy(() -> content("noise-day", half)).hasMessageStartingWith("EveryHourIsMeasured");
    }

    @Test
    void taxaAnswerRichnessDiversityScoreAndDensity() {
        MeasuredSeries taxa = series(
                SeriesKind.TAXA,
                taxon("Limnodrilus hoffmeisteri", "25"),
                taxon("Chironomus plumosus", "25"),
                taxon("Corbicula fluminea", "25"),
                taxon("Baetis", "25"),
                taxon("Ephemera", "0"));
        assertThat(content("species-richness", taxa)).isEqualByComparingTo("4");
        assertThat(content("species-shannon", taxa)).isEqualByComparingTo("2");
        // (4 − 1) / ln 100; four alike are as even as four can be
        assertThat(content("species-margalef", taxa).doubleValue()).isCloseTo(3 / Math.log(100), within(1e-9));
        assertThat(content("species-evenness", taxa)).isEqualByComparingTo("1");
        // worms 1, midges 2, Baetidae 4; the clam has no score, the mayfly of none is not there
        assertThat(content("species-bmwp", taxa)).isEqualByComparingTo("7");
        // 100 individuals on 3 × 0.0625 m²
        assertThat(content("species-density", taxa, Map.of("area", "0.1875")))
                .isCloseTo(new BigDecimal("533.333333333"), within(new BigDecimal("1E-9")));
    }

    @Test
    void whereNothingOrOneLivesNothingIsRichOrEven() {
        for (MeasuredSeries few :
                List.of(series(SeriesKind.TAXA, taxon("Baetis", "0")), series(SeriesKind.TAXA, taxon("Baetis", "1")))) {
            assertThat(content("species-margalef", few)).isZero();
            assertThat(content("species-evenness", few)).isZero();
        }
    }

    @Test
    void cellsAreCountedUpToALitre() {
        // (100 + 50) × 400 / (0.196 × 100) × 30 / (0.1 × 1) = 918367.35
        MeasuredSeries taxa =
                series(SeriesKind.TAXA, taxon("Microcystis aeruginosa", "100"), taxon("Cyclotella", "50"));
        var inputs = Map.of(
                "chamberArea", "400",
                "fieldArea", "0.196",
                "fields", "100",
                "chamberVolume", "0.1",
                "concentrate", "30",
                "concentrated", "1");
        assertThat(content("plankton-density", taxa, inputs).doubleValue()).isCloseTo(918367.35, within(0.01));
    }

    @Test
    void platesAnswerInAMillilitreAndTubesInALitre() {
        MeasuredSeries plates = series(
                SeriesKind.COUNTS,
                point(null, "colonies", "120", "volume", "1", "dilution", "10"),
                point(null, "colonies", "130", "volume", "1", "dilution", "10"));
        assertThat(content("plate-count", plates)).isEqualByComparingTo("1250");
        // 24 and 26 colonies of 10 mL each: 50 in 20 mL; the third, of 1 mL, holds too few to count
        MeasuredSeries membranes = series(
                SeriesKind.COUNTS,
                point(null, "colonies", "24", "volume", "10", "dilution", "1"),
                point(null, "colonies", "26", "volume", "10", "dilution", "1"),
                point(null, "colonies", "3", "volume", "10", "dilution", "10"));
        assertThat(content("membrane-count", membranes)).isEqualByComparingTo("2500");
        // 5-0-0 of 10, 1 and 0.1 mL: 23 in 100 mL
        assertThat(content("mpn", tubes("5", "0", "0")).doubleValue()).isCloseTo(230, within(5.0));
    }

    @Test
    void nothingGrownIsNothingAndTooMuchHasNoNumber() {
        assertThat(content("mpn", tubes("0", "0", "0"))).isEqualByComparingTo("0");
        assertThat(content("mpn", tubes("5", "5", "5"))).isNull();
        MeasuredSeries dense = series(SeriesKind.COUNTS, point(null, "volume", "1", "dilution", "1"));
        Formula plates = Formulas.of("plate-count", 1);
        assertThat(Determination.of(plates, new Inputs(Map.of(), null, dense), null)
                        .content())
                .isEmpty();
    }

    @Test
    void soilWaterIsStatedOnTheDrySoil() {
        // dish 10 g, moist 30 g, dried 26 g: 16 of 20 g dry = 80 %; 4 g of water on 16 g = 25 % (HJ 613-2011)
        var inputs = inputs(Map.of("tare", "10", "gross", "30", "dried", "26"));
        assertThat(Formulas.SOIL_DRY_MATTER.content(inputs, null)).isEqualByComparingTo("80");
        assertThat(Formulas.SOIL_WATER.content(inputs, null)).isEqualByComparingTo("25");
        var wetter = inputs(Map.of("tare", "10", "gross", "30", "dried", "31"));
        assertThatThrownBy(() -> Formulas.SOIL_WATER.content(wetter, null))
                .hasMessageStartingWith("DriedSoilWeighsLess");
    }

    @Test
    void grossActivityIsThatOfTheStandardInTheSameThickness() {
        // (0.060 − 0.010) / (5.010 − 0.010) × 14.4 Bq/g × 250 mg / 1000 / 1 L × 1.02 = 0.03672 Bq/L (HJ 899-2017)
        var inputs = inputs(Map.of(
                "sampleCounts", "60",
                "sampleSeconds", "1000",
                "standardCounts", "5010",
                "standardSeconds", "1000",
                "backgroundCounts", "10",
                "backgroundSeconds", "1000",
                "specificActivity", "14.4",
                "residue", "250",
                "evaporated", "1"));
        assertThat(Formulas.THICK_SOURCE.content(inputs, null))
                .isCloseTo(new BigDecimal("0.03672"), within(new BigDecimal("1E-20")));
    }

    @Test
    void aNuclideOfSoilIsItsPeakOverEfficiencyEmissionAndMass() {
        // (8640 / 86400 − 864 / 86400) / (0.03 × 0.1066 × 0.3 kg) = 0.09 / 0.0009594 = 93.81 Bq/kg (GB/T 11743-2013)
        var inputs = inputs(Map.of(
                "sampleCounts", "8640",
                "sampleSeconds", "86400",
                "backgroundCounts", "864",
                "backgroundSeconds", "86400",
                "efficiency", "0.03",
                "emission", "0.1066",
                "mass", "300"));
        assertThat(Formulas.GAMMA_PEAK.content(inputs, null).doubleValue()).isCloseTo(93.8086, within(1e-4));
    }

    @Test
    void whatIsKnownOfEfficiencyLineAndMassRaisesTheDetectionLimit() {
        Map<String, String> counted = Map.of(
                "sampleCounts", "400",
                "sampleSeconds", "80000",
                "backgroundCounts", "400",
                "backgroundSeconds", "80000",
                "efficiency", "0.045",
                "emission", "0.812",
                "volume", "2000",
                "decayCorrection", "1");
        // w = 1 / (0.045 × 0.812 × 2) = 13.6836; y* = 1.645 w √(2 × 0.005 / 80000) = 0.0079584
        var exact = Formulas.GAMMA_PEAK_OF_WATER.scatter(inputs(counted)).orElseThrow();
        assertThat(exact.decisionThreshold().doubleValue()).isCloseTo(0.0079584, within(1e-7));
        var doubted = new HashMap<>(counted);
        doubted.putAll(Map.of("efficiencyUncertainty", "15", "emissionUncertainty", "0.6", "amountUncertainty", "5"));
        // y# = (2 y* + 1.645² w / 80000) / (1 − 1.645² (0.15² + 0.006² + 0.05²)): 0.016380 -> 0.017570
        var known = Formulas.GAMMA_PEAK_OF_WATER.scatter(inputs(doubted)).orElseThrow();
        assertThat(known.decisionThreshold()).isEqualByComparingTo(exact.decisionThreshold());
        assertThat(exact.detectionLimit().orElseThrow().doubleValue()).isCloseTo(0.016380, within(1e-6));
        assertThat(known.detectionLimit().orElseThrow().doubleValue()).isCloseTo(0.017570, within(1e-6));
    }

    private static BigDecimal content(String formula, MeasuredSeries series) {
        return content(formula, series, Map.of());
    }

    private static BigDecimal content(String formula, MeasuredSeries series, Map<String, String> inputs) {
        return Formulas.of(formula, 1).content(new Inputs(inputs(inputs).values(), null, series), null);
    }

    private static Inputs inputs(Map<String, String> texts) {
        var values = new HashMap<String, BigDecimal>();
        texts.forEach((name, digits) -> values.put(name, new BigDecimal(digits)));
        return new Inputs(values, null);
    }

    private static MeasuredSeries levels(String... levels) {
        return new MeasuredSeries(
                SeriesKind.SOUND_LEVELS,
                Stream.of(levels).map(SeriesFormulasTest::level).toList(),
                SIX_IN_THE_MORNING,
                Duration.ofSeconds(1));
    }

    private static MeasuredSeries tubes(String ten, String one, String tenth) {
        return series(
                SeriesKind.TUBES,
                point(null, "volume", "10", "tubes", "5", "positive", ten),
                point(null, "volume", "1", "tubes", "5", "positive", one),
                point(null, "volume", "0.1", "tubes", "5", "positive", tenth));
    }

    private static MeasuredSeries series(SeriesKind kind, SeriesPoint... points) {
        return new MeasuredSeries(kind, List.of(points), null, null);
    }

    private static SeriesPoint level(String level) {
        return point(null, "level", level);
    }

    private static SeriesPoint taxon(String latin, String abundance) {
        return point(latin, "abundance", abundance);
    }

    private static SeriesPoint point(String label, String... values) {
        var named = new HashMap<String, BigDecimal>();
        for (int i = 0; i < values.length; i += 2) {
            named.put(values[i], new BigDecimal(values[i + 1]));
        }
        return new SeriesPoint(label, named);
    }
}
