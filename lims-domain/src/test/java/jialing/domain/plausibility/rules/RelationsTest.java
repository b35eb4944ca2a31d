package jialing.domain.plausibility.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.catalogue.Unit;
import jialing.domain.plausibility.SampleContent;
import jialing.domain.plausibility.SampleContents;
import jialing.domain.shared.Verdict;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsTest {

    @ParameterizedTest
    @CsvSource({
        "BiochemicalWithinChemicalDemand, COD, BOD5",
        "PermanganateWithinDichromate, COD, CODMN",
        "NitrogenCoversItsForms, TN, NO3N",
        "KjeldahlCoversAmmonia, TKN, NH3N",
        "PhosphorusCoversPhosphate, TP, PO4P",
        "ChromiumCoversHexavalent, CR, CR6",
        "CoarseDustCoversFineDust, PM10, PM25",
        "OxidesCoverNitrogenDioxide, NOX, NO2"
    })
    void noPartIsMoreThanItsWhole(String rule, String whole, String part) {
        Relation relation = named(rule);
        assertThat(relation.members().get(0)).isEqualTo(whole);
        assertThat(holds(relation, measured(whole, "12"), measured(part, "12"))).isTrue();
        assertThat(holds(relation, measured(whole, "12"), measured(part, "12.1")))
                .isFalse();
    }

    @Test
    void theFormsOfNitrogenAreTakenTogetherAndWhatIsNotKnownIsLeftOut() {
        var relation = new NitrogenCoversItsForms();
        SampleContent total = measured("TN", "3.0");
        assertThat(holds(relation, total, measured("NH3N", "0.5"), measured("NO3N", "2.4")))
                .isTrue();
        // 0.5 + 2.4 + 0.2 = 3.1
        assertThat(holds(relation, total, measured("NH3N", "0.5"), measured("NO3N", "2.4"), measured("NO2N", "0.2")))
                .isFalse();
        assertThat(relation.in(contents(total))).isEmpty();
        assertThat(relation.in(contents(measured("NH3N", "0.5")))).isEmpty();
    }

    /** RD 10 % each: off by at most 2 (2 · 0.10 · x) / 2.8 = x / 7; together √((20/7)² + (23/7)²) = 4.35. */
    @Test
    void aRelationIsBrokenOnlyBeyondWhatBothMeasurementsMayBeOff() {
        var relation = new BiochemicalWithinChemicalDemand();
        SampleContent chemical = measured("COD", "20").whoseDuplicatesMayDeviate(BigDecimal.TEN);
        SampleContent biochemical = measured("BOD5", "23").whoseDuplicatesMayDeviate(BigDecimal.TEN);
        assertThat(chemical.tolerance().doubleValue()).isCloseTo(20 / 7d, within(1e-12));
        assertThat(holds(relation, chemical, biochemical)).isTrue();
        var standing = relation.in(contents(chemical, biochemical)).orElseThrow();
        assertThat(standing.figure()).isEqualTo("COD − BOD5 = −3 mg/L");
        assertThat(standing.criterion()).isEqualTo("≥ −4.35 mg/L");
        SampleContent tooMuch = measured("BOD5", "26").whoseDuplicatesMayDeviate(BigDecimal.TEN);
        assertThat(holds(relation, chemical, tooMuch)).isFalse();
    }

    @Test
    void aWholeBelowItsLimitMayBeAsMuchAsTheLimitAndAPartNothing() {
        var relation = new BiochemicalWithinChemicalDemand();
        assertThat(holds(relation, below("COD", "4"), measured("BOD5", "3.5"))).isTrue();
        assertThat(holds(relation, below("COD", "4"), measured("BOD5", "4.5"))).isFalse();
        assertThat(holds(relation, measured("COD", "4"), below("BOD5", "5"))).isTrue();
    }

    @Test
    void contentsInDifferentUnitsAreComparedAsTheSameContents() {
        var relation = new ChromiumCoversHexavalent();
        SampleContent total = SampleContent.of("CR", new BigDecimal("12"), Unit.MICROGRAM_PER_LITRE);
        assertThat(holds(relation, total, measured("CR6", "0.011"))).isTrue();
        assertThat(holds(relation, total, measured("CR6", "0.013"))).isFalse();
        SampleContent ofSoil = SampleContent.of("CR6", new BigDecimal("50"), Unit.MILLIGRAM_PER_KILOGRAM);
        assertThat(relation.in(contents(total, ofSoil))).isEmpty();
    }

    /** 100.09 mg of CaCO₃ for 40.08 mg of calcium, and for 24.305 mg of magnesium (Standard Methods 2340 B, by its molar masses). */
    @Test
    void hardnessIsAtLeastThatOfItsCalciumAndMagnesium() {
        var relation = new HardnessCoversCalciumAndMagnesium();
        SampleContent calcium = measured("CA", "40.08");
        SampleContent magnesium = measured("MG", "24.305");
        assertThat(holds(relation, measured("HARD", "200.18"), calcium, magnesium))
                .isTrue();
        assertThat(holds(relation, measured("HARD", "199"), calcium, magnesium)).isFalse();
    }

    /** One millimole per litre each of NaCl, KCl, CaSO₄ and Mg(HCO₃)₂: six milliequivalents of either sign, by definition. */
    @Test
    void aSolutionOfSaltsIsInBalance() {
        SampleContent[] salts = {
            measured("NA", "22.990"),
            measured("K", "39.098"),
            measured("CA", "40.078"),
            measured("MG", "24.305"),
            measured("CL", "70.90"),
            measured("SO4", "96.06"),
            measured("ALK", "100.08")
        };
        var standing = new IonsBalance().in(contents(salts)).orElseThrow();
        assertThat(standing.figure()).isEqualTo("0 %");
        // chloride reported for twice as much: 6 to 8 meq/L, 2 / 14 = 14.3 %
        SampleContent[] wrong = salts.clone();
        wrong[4] = measured("CL", "141.80");
        var broken = new IonsBalance().in(contents(wrong)).orElseThrow();
        assertThat(broken.figure()).isEqualTo("14.3 %");
        assertThat(new IonsBalance().judge(broken)).isInstanceOf(Verdict.Broken.class);
        assertThat(holds(new IonsBalance(BigDecimal.valueOf(15)), wrong)).isTrue();
        assertThat(new IonsBalance().in(contents(salts[0], salts[4]))).isEmpty();
    }

    /** Standard Methods 1030 E: up to 3 meq/L a difference of 0.2 meq/L is nothing. 0.30 to 0.45 meq/L is 20 %. */
    @Test
    void aVeryDiluteWaterIsAllowedTwoTenthsOfAMilliequivalent() {
        SampleContent[] rain = {
            measured("NA", "2.299"),
            measured("K", "3.9098"),
            below("CA", "0.02"),
            measured("MG", "1.21525"),
            measured("CL", "7.09"),
            measured("SO4", "7.2045"),
            measured("ALK", "5.004")
        };
        assertThat(holds(new IonsBalance(), rain)).isTrue();
        rain[4] = measured("CL", "10.635");
        assertThat(holds(new IonsBalance(), rain)).isFalse();
    }

    @Test
    void dissolvedSolidsOfAWaterFollowItsConductivity() {
        var relation = new DissolvedSolidsFollowConductivity();
        SampleContent conductivity = SampleContent.of("COND", new BigDecimal("400"), Unit.MICROSIEMENS_PER_CENTIMETRE);
        assertThat(holds(relation, conductivity, measured("TDS", "220"))).isTrue();
        assertThat(holds(relation, conductivity, measured("TDS", "300"))).isTrue();
        assertThat(holds(relation, conductivity, measured("TDS", "219"))).isFalse();
        assertThat(holds(relation, conductivity, measured("TDS", "301"))).isFalse();
        assertThat(holds(relation, conductivity, measured("TDS", "310").whoseDuplicatesMayDeviate(BigDecimal.TEN)))
                .isTrue();
    }

    @Test
    void oxygenOfTwiceTheSaturationIsDoubtedAtTheTemperatureOfTheWater() {
        assertThat(OxygenBelowSupersaturation.saturation(BigDecimal.ZERO).doubleValue())
                .as("468 / 31.6")
                .isCloseTo(14.81, within(0.005));
        var relation = new OxygenBelowSupersaturation();
        SampleContent cold = SampleContent.of("WTEMP", new BigDecimal("5.4"), Unit.DEGREE_CELSIUS);
        SampleContent warm = SampleContent.of("WTEMP", new BigDecimal("26.9"), Unit.DEGREE_CELSIUS);
        // 468 / 37.0 = 12.65 mg/L, 468 / 58.5 = 8.00 mg/L
        assertThat(holds(relation, measured("DO", "16.1"), cold)).isTrue();
        assertThat(holds(relation, measured("DO", "16.0"), warm)).isTrue();
        assertThat(holds(relation, measured("DO", "16.1"), warm)).isFalse();
    }

    @Test
    void theAcidityOfNaturalWaterLiesBetweenSixAndNine() {
        var relation = new AcidityOfNaturalWater();
        assertThat(holds(relation, acidity("6.0"))).isTrue();
        assertThat(holds(relation, acidity("9.0"))).isTrue();
        assertThat(holds(relation, acidity("5.9"))).isFalse();
        assertThat(holds(relation, acidity("9.1"))).isFalse();
    }

    /** Ten times as much of everything, with tolerances ten times as wide, is the same water ten times as strong. */
    @Property
    void scalingBothSidesTogetherNeverChangesTheVerdict(
            @ForAll @IntRange(min = 1, max = 100_000) int whole,
            @ForAll @IntRange(min = 1, max = 100_000) int part,
            @ForAll @IntRange(min = 0, max = 50) int deviation,
            @ForAll @IntRange(min = 1, max = 9_999) int factor,
            @ForAll boolean wholeBelow,
            @ForAll boolean partBelow) {
        var relation = new BiochemicalWithinChemicalDemand();
        BigDecimal times = BigDecimal.valueOf(factor, 2);
        SampleContent[] plain = {
            content("COD", whole, BigDecimal.ONE, deviation, wholeBelow),
            content("BOD5", part, BigDecimal.ONE, deviation, partBelow)
        };
        SampleContent[] scaled = {
            content("COD", whole, times, deviation, wholeBelow), content("BOD5", part, times, deviation, partBelow)
        };
        assertThat(holds(relation, scaled)).isEqualTo(holds(relation, plain));
    }

    @Test
    void everyRelationHasANameOfItsOwnSoThatAnExplanationIsForOneOnly() {
        assertThat(Relations.all()).extracting(Relation::name).doesNotHaveDuplicates();
    }

    private static SampleContent content(String analyte, int value, BigDecimal times, int deviation, boolean below) {
        BigDecimal scaled = BigDecimal.valueOf(value).multiply(times);
        SampleContent content = below
                ? SampleContent.below(analyte, scaled, Unit.MILLIGRAM_PER_LITRE)
                : SampleContent.of(analyte, scaled, Unit.MILLIGRAM_PER_LITRE);
        return content.whoseDuplicatesMayDeviate(BigDecimal.valueOf(deviation));
    }

    private static Relation named(String rule) {
        return Relations.all().stream()
                .filter(each -> each.name().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static boolean holds(Relation relation, SampleContent... known) {
        return relation.judge(relation.in(contents(known)).orElseThrow()) instanceof Verdict.Holds;
    }

    private static SampleContents contents(SampleContent... known) {
        return new SampleContents(Stream.of(known).toList());
    }

    private static SampleContent measured(String analyte, String value) {
        boolean inAir = List.of("PM10", "PM25", "NOX", "NO2").contains(analyte);
        return SampleContent.of(
                analyte, new BigDecimal(value), inAir ? Unit.MICROGRAM_PER_CUBIC_METRE : Unit.MILLIGRAM_PER_LITRE);
    }

    private static SampleContent below(String analyte, String limit) {
        return SampleContent.below(analyte, new BigDecimal(limit), Unit.MILLIGRAM_PER_LITRE);
    }

    private static SampleContent acidity(String value) {
        return SampleContent.of("PH", new BigDecimal(value), Unit.DIMENSIONLESS);
    }
}
