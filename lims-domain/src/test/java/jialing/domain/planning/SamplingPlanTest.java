package jialing.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SamplingPlanTest {

    private static final PreservationNeed AMMONIA = shared("NH3N", "nutrient", 24, "G", "P");
    private static final PreservationNeed COD = shared("COD", "oxygen_demand", 48, "G");
    private static final PreservationNeed BOD5 = alone("BOD5", "oxygen_demand", 12);
    private static final PreservationNeed OIL = alone("OIL", "organic_sum", 72);
    private static final PreservationNeed BENZENE = ofGroup("BENZENE");
    private static final PreservationNeed TOLUENE = ofGroup("TOLUENE");
    private static final PreservationNeed SOLIDS =
            new PreservationNeed("SS", "physical", kinds("G"), null, null, "dark", 336, 500, null);

    @Test
    void whatIsKeptAlikeSharesAContainerThatSuitsBoth() {
        SamplingPlan plan = plan(1, AMMONIA, COD);
        assertThat(plan.containers()).hasSize(1);
        PlannedContainer bottle = plan.containers().get(0);
        assertThat(bottle.kind()).isEqualTo(ContainerKind.GLASS);
        assertThat(bottle.analytes()).containsExactlyInAnyOrder("NH3N", "COD");
        assertThat(bottle.volumeMl()).isEqualTo(250 + 250);
        assertThat(bottle.holdingTimeHours()).isEqualTo(24);
    }

    @Test
    void metalsAreMeasuredFromOnePortion() {
        SamplingPlan plan = plan(1, metal("CU"), metal("ZN"), metal("PB"));
        assertThat(plan.containers())
                .singleElement()
                .satisfies(bottle -> assertThat(bottle.volumeMl()).isEqualTo(250));
    }

    @Test
    void aSingleSampleStandsAloneAndAGroupOfItsOwnTogether() {
        SamplingPlan plan = plan(1, BOD5, OIL, BENZENE, TOLUENE);
        assertThat(plan.containers())
                .extracting(PlannedContainer::analytes)
                .containsExactlyInAnyOrder(List.of("BOD5"), List.of("OIL"), List.of("BENZENE", "TOLUENE"));
    }

    @Test
    void whatIsReadOnSiteNeedsNoContainerAndNoQualityControl() {
        SamplingPlan plan = SamplingPlan.derive(Element.NOISE, List.of(), List.of("LAEQ"), 4, new StandardFieldQc());
        assertThat(plan.containers()).isEmpty();
        assertThat(plan.fieldQc()).isEmpty();
        assertThat(plan.sampleTotal()).isEqualTo(4);
    }

    @Test
    void blanksLeaveOutSuspendedSolidsAndDuplicatesLeaveOutOilToo() {
        SamplingPlan plan = plan(1, AMMONIA, SOLIDS, OIL);
        assertThat(need(plan, FieldQcKind.FIELD_BLANK).analytes()).containsExactlyInAnyOrder("NH3N", "OIL");
        assertThat(need(plan, FieldQcKind.FIELD_DUPLICATE).analytes()).containsExactly("NH3N");
    }

    @Test
    void volatileOrganicsTravelWithATransportBlank() {
        assertThat(need(plan(3, BENZENE), FieldQcKind.TRANSPORT_BLANK).count()).isEqualTo(1);
        assertThat(plan(3, AMMONIA).fieldQc())
                .extracting(FieldQcNeed::kind)
                .doesNotContain(FieldQcKind.TRANSPORT_BLANK);
    }

    @Property
    void atLeastATenthOfTheSamplesIsDoubledAndNeverMoreThanNeeded(@ForAll @IntRange(min = 1, max = 500) int samples) {
        int duplicates =
                need(plan(samples, AMMONIA), FieldQcKind.FIELD_DUPLICATE).count();
        assertThat(duplicates * 10).isGreaterThanOrEqualTo(samples);
        assertThat((duplicates - 1) * 10).isLessThan(samples);
    }

    @Test
    void aFifthOfTheSoilSamplesIsDoubled() {
        // 11 samples: a fifth is 2.2, so 3
        var soil = new PreservationNeed("AS", "metal", kinds("G", "P"), null, null, "cold", 4320, 0, null);
        SamplingPlan plan = SamplingPlan.derive(Element.SOIL, List.of(soil), List.of(), 11, new StandardFieldQc());
        assertThat(need(plan, FieldQcKind.FIELD_DUPLICATE).count()).isEqualTo(3);
    }

    @Property
    void noAnalyteIsLostAndNoneIsPlannedTwice(@ForAll @IntRange(min = 1, max = 60) int analytes) {
        var needs = new ArrayList<PreservationNeed>();
        for (int i = 0; i < analytes; i++) {
            needs.add(i % 3 == 0 ? alone("A" + i, "x", 24) : shared("A" + i, "x", 24, i % 2 == 0 ? "G" : "P"));
        }
        SamplingPlan plan = plan(1, needs.toArray(PreservationNeed[]::new));
        assertThat(plan.containers().stream().flatMap(each -> each.analytes().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        needs.stream().map(PreservationNeed::analyte).toList());
        assertThat(plan.containers()).extracting(PlannedContainer::group).doesNotHaveDuplicates();
    }

    private static SamplingPlan plan(int samples, PreservationNeed... needs) {
        return SamplingPlan.derive(Element.SURFACE_WATER, List.of(needs), List.of(), samples, new StandardFieldQc());
    }

    private static FieldQcNeed need(SamplingPlan plan, FieldQcKind kind) {
        return plan.fieldQc().stream()
                .filter(need -> need.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static PreservationNeed shared(String analyte, String group, int hours, String... containers) {
        return new PreservationNeed(analyte, group, kinds(containers), null, "H2SO4", "cold", hours, 250, null);
    }

    private static PreservationNeed metal(String analyte) {
        return new PreservationNeed(analyte, "metal", kinds("P"), null, "HNO3", null, 336, 250, null);
    }

    private static PreservationNeed alone(String analyte, String group, int hours) {
        return new PreservationNeed(analyte, group, kinds("G"), null, null, "cold", hours, 250, analyte);
    }

    private static PreservationNeed ofGroup(String analyte) {
        return new PreservationNeed(analyte, "VOC", kinds("G"), "40 ml", "HCl", "cold", 336, 40, "VOC");
    }

    private static List<ContainerKind> kinds(String... codes) {
        return List.of(codes).stream().map(ContainerKind::of).toList();
    }
}
