package jialing.domain.plausibility;

import static jialing.domain.analysis.ABatch.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jialing.domain.analysis.ABatch;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.ReadingRow;
import jialing.domain.catalogue.Unit;
import jialing.domain.planning.Element;
import jialing.domain.quality.Finding;
import jialing.domain.quality.Finding.Outcome;
import jialing.domain.sampling.SampleKind;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Ammonia nitrogen: 0.0070 of response each μg in 50 mL, so 0.35 each mg/L, over 0.010. */
class BatchPlausibilityTest {

    private static final Instant COLLECTED = Instant.parse("2026-03-03T01:00:00Z");
    private static final Unit AMOUNT = Unit.MILLIGRAM_PER_LITRE;
    private static final Tolerances.OfMatrix NONE_LAID_DOWN = new Tolerances.OfMatrix(Map.of(), null);

    private final AnalyticalBatch batch = ABatch.ofAmmonia().open();
    private final UUID first = batch.positions().get(0).sampleId().orElseThrow();
    private final UUID second = batch.positions().get(1).sampleId().orElseThrow();

    @Test
    void onlySamplesThatWereReadAreLookedAtAndTheirLimitGrowsWithTheDilution() {
        // (0.150 - 0.010) / 0.35 = 0.40 mg/L; (0.024 - 0.010) / 0.35 · 10 = 0.40 mg/L, of a limit of 0.25
        assertThat(measured(row("S1", "0.150"), diluted("S2", "0.024"), row("KB1", "0.011")))
                .extracting(MeasuredHere::position, each -> each.content().below())
                .containsExactly(tuple("S1", false), tuple("S2", false));
        // (0.017 - 0.010) / 0.35 · 10 = 0.20 mg/L, below 0.25
        assertThat(measured(diluted("S2", "0.017")))
                .extracting(
                        each -> each.content().below(), each -> each.content().value())
                .containsExactly(tuple(true, new BigDecimal("0.250")));
    }

    @Test
    void aRelationIsFoundAtThePositionThatCompletesItAndOnlyInItsOwnSample() {
        List<MeasuredHere> here = measured(row("S1", "0.150"), row("S2", "0.150"));
        var total = SampleContent.of("TN", new BigDecimal("0.30"), AMOUNT);
        var enough = SampleContent.of("TN", new BigDecimal("0.50"), AMOUNT);
        assertThat(RelationFindings.of(
                        here, Map.of(first, List.of(total), second, List.of(enough)), bothOf(SampleKind.ROUTINE)))
                .extracting(Finding::rule, Finding::position, Finding::analyte, Finding::outcome, Finding::figure)
                .containsExactly(
                        tuple("NitrogenCoversItsForms", "S1", "NH3N", Outcome.FAILED, "TN − NH3N = −0.10 mg/L"),
                        tuple("NitrogenCoversItsForms", "S2", "NH3N", Outcome.PASSED, "TN − NH3N = 0.10 mg/L"));
    }

    @Test
    void aRelationWithoutAPartOfThisBatchIsNotItsConcern() {
        List<MeasuredHere> here = measured(row("S1", "0.150"));
        var chemical = SampleContent.of("COD", new BigDecimal("10"), AMOUNT);
        var biochemical = SampleContent.of("BOD5", new BigDecimal("12"), AMOUNT);
        assertThat(RelationFindings.of(here, Map.of(first, List.of(chemical, biochemical)), bothOf(SampleKind.ROUTINE)))
                .isEmpty();
    }

    @Test
    void theAcidityOfABlankIsNotThatOfNatureAndNobodyIsToldWhichSampleIsOne() {
        var acid = new MeasuredHere("S1", first, SampleContent.of("PH", new BigDecimal("5.5"), Unit.DIMENSIONLESS));
        var neutral = new MeasuredHere("S2", second, SampleContent.of("PH", new BigDecimal("7.5"), Unit.DIMENSIONLESS));
        assertThat(RelationFindings.of(List.of(acid, neutral), Map.of(), bothOf(SampleKind.ROUTINE)))
                .extracting(Finding::position, Finding::outcome)
                .containsExactly(tuple("S1", Outcome.FAILED));
        assertThat(RelationFindings.of(List.of(acid, neutral), Map.of(), bothOf(SampleKind.FIELD_BLANK)))
                .isEmpty();
    }

    @Test
    void theAcidityOfSoilIsNotThatOfWater() {
        var acid = new MeasuredHere("S1", first, SampleContent.of("PH", new BigDecimal("5.5"), Unit.DIMENSIONLESS));
        assertThat(RelationFindings.of(List.of(acid), Map.of(), bothOf(SampleKind.ROUTINE, Element.SOIL)))
                .isEmpty();
    }

    @Test
    void whatIsFarFromItsHistoryIsToldWithoutTheSiteAndWhatFitsIsNotTold() {
        var usual = new UsualContents(
                Stream.concat(history("SW017", "0.40"), history("SW018", "4.0")).toList());
        PlacedContent far = placed("S1", "SW017", "1.95", COLLECTED);
        PlacedContent fits = placed("S2", "SW018", "4.1", COLLECTED);
        var comparison = Comparisons.compare(far, List.of(far, fits), usual);
        // ln(1.95 / 0.40) / 0.107 = 14.8; neighbours: 4.875 / 1.025 = 4.76
        assertThat(SiteFindings.of(comparison)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("ContentFitsHistory");
            assertThat(finding.figure()).isEqualTo("1.95 mg/L");
            assertThat(finding.sentence().zh()).contains("偏高").contains("14.8").doesNotContain("SW017", "0.4 ");
            assertThat(finding.wantsExplanation()).isTrue();
        });
        assertThat(SiteFindings.of(Comparisons.compare(fits, List.of(far, fits), usual)))
                .isEmpty();
    }

    @Test
    void aSiteIsHeldAgainstTheOthersOfItsWaterInTheSameWeekOnly() {
        var usual = new UsualContents(Stream.of("SW017", "SW018", "SW021")
                .flatMap(site -> history(site, "0.40"))
                .toList());
        PlacedContent own = placed("S1", "SW017", "1.95", COLLECTED);
        PlacedContent sameWeek = placed(null, "SW018", "0.30", COLLECTED.minus(Duration.ofDays(7)));
        PlacedContent earlier = placed(null, "SW018", "0.30", COLLECTED.minus(Duration.ofDays(8)));
        PlacedContent otherRiver = new PlacedContent(
                null, sameWeek.content(), Element.SURFACE_WATER, "SW021", "嘉陵江", sameWeek.collectedAt());
        assertThat(Comparisons.compare(own, List.of(own, earlier, otherRiver), usual)
                        .elsewhere())
                .isEmpty();
        PlacedContent nearer = placed(null, "SW018", "0.80", COLLECTED.minus(Duration.ofDays(2)));
        assertThat(Comparisons.compare(own, List.of(own, sameWeek, nearer), usual)
                        .elsewhere())
                .singleElement(InstanceOfAssertFactories.BIG_DECIMAL)
                .isEqualByComparingTo("2");
        // 1.95 / 0.40 = 4.875 times against 0.30 / 0.40 = 0.75 times: 6.5
        assertThat(SiteFindings.neighbours(Comparisons.compare(own, List.of(own, sameWeek), usual)))
                .extracting(Finding::outcome)
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void whatWasFoundAfterTheSampleWasTakenIsNoHistoryOfIt() {
        var usual = new UsualContents(history("SW017", "0.40").toList());
        assertThat(usual.of(placed("S1", "SW017", "0.40", COLLECTED))).isPresent();
        assertThat(usual.of(placed("S1", "SW017", "0.40", COLLECTED.minus(Duration.ofDays(3000)))))
                .isEmpty();
    }

    private List<MeasuredHere> measured(ReadingRow... rows) {
        return MeasuredHere.in(ABatch.read(batch, rows), tolerances());
    }

    private static Tolerances.OfMatrix tolerances() {
        return NONE_LAID_DOWN;
    }

    private static ReadingRow diluted(String position, String response) {
        return new ReadingRow(position, "NH3N", null, Map.of("response", response), "10", null, null);
    }

    private Map<UUID, SampleOrigin> bothOf(SampleKind kind) {
        return bothOf(kind, Element.SURFACE_WATER);
    }

    private Map<UUID, SampleOrigin> bothOf(SampleKind kind, Element element) {
        var origins = new HashMap<UUID, SampleOrigin>();
        List.of(first, second)
                .forEach(sample -> origins.put(
                        sample, new SampleOrigin(sample, "CQ-WZ", kind, element, "SW017", "长江", COLLECTED)));
        return origins;
    }

    private static PlacedContent placed(String position, String site, String value, Instant collected) {
        SampleContent content = SampleContent.of("NH3N", new BigDecimal(value), AMOUNT)
                .whoseDuplicatesMayDeviate(BigDecimal.valueOf(15));
        return new PlacedContent(position, content, Element.SURFACE_WATER, site, "长江", collected);
    }

    /** The same content, month after month. */
    private static Stream<EarlierContent> history(String site, String value) {
        return IntStream.rangeClosed(1, 24)
                .mapToObj(month -> new EarlierContent(
                        site,
                        "NH3N",
                        COLLECTED.minus(Duration.ofDays(30L * month)),
                        new BigDecimal(value),
                        AMOUNT,
                        false));
    }
}
