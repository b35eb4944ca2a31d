package jialing.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jialing.domain.shared.Text;
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
    private static final FieldQcPolicy NO_FIELD_QC = (element, analytes, samples) -> List.of();

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
    void whatIsReadOnSiteNeedsNoContainer() {
        SamplingPlan plan = SamplingPlan.derive(Element.NOISE, List.of(), List.of("LAEQ"), 4, NO_FIELD_QC);
        assertThat(plan.containers()).isEmpty();
        assertThat(plan.sampleTotal()).isEqualTo(4);
    }

    @Test
    void fieldQualityControlIsWhatThePolicySaysOfTheContainersAnalytes() {
        var blank =
                new FieldQcNeed(FieldQcKind.FIELD_BLANK, 1, List.of("NH3N"), Text.of("空白", "blank"), "HJ 91.2-2022");
        FieldQcPolicy policy = (element, analytes, samples) ->
                element == Element.SURFACE_WATER && analytes.equals(List.of(AMMONIA)) && samples == 3
                        ? List.of(blank)
                        : List.of();
        SamplingPlan plan = SamplingPlan.derive(Element.SURFACE_WATER, List.of(AMMONIA), List.of("PH"), 3, policy);
        assertThat(plan.fieldQc()).containsExactly(blank);
        assertThat(plan.sampleTotal()).isEqualTo(3 + 1);
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
        return SamplingPlan.derive(Element.SURFACE_WATER, List.of(needs), List.of(), samples, NO_FIELD_QC);
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
