package jialing.workflows.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jialing.domain.planning.ContainerKind;
import jialing.domain.planning.Element;
import jialing.domain.planning.FieldQcKind;
import jialing.domain.planning.FieldQcNeed;
import jialing.domain.planning.PreservationNeed;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldQcToPlanTest {

    private final ProcessEngine engine = EngineOnPostgres.with(new DomainAnswers().asBeans());
    private final FieldQcToPlan table = new FieldQcToPlan();

    @BeforeEach
    void ask() {
        table.engine = engine;
    }

    @Test
    void surfaceWaterNeedsABlankAndATenthInDuplicate() {
        List<FieldQcNeed> needs =
                table.needs(Element.SURFACE_WATER, List.of(need("NH3N", "nutrient"), need("TP", "nutrient")), 12);
        assertThat(needs)
                .extracting(FieldQcNeed::kind, FieldQcNeed::count, FieldQcNeed::analytes)
                .containsExactlyInAnyOrder(
                        tuple(FieldQcKind.FIELD_BLANK, 1, List.of("NH3N", "TP")),
                        // a tenth of 12 is 1.2, and a sample is whole: 2
                        tuple(FieldQcKind.FIELD_DUPLICATE, 2, List.of("NH3N", "TP")));
    }

    @Test
    void suspendedSolidsNeedNeither() {
        assertThat(table.needs(Element.SURFACE_WATER, List.of(need("SS", "physical")), 12))
                .isEmpty();
    }

    @Test
    void oilIsBlankedButNotDoubled() {
        assertThat(table.needs(Element.SURFACE_WATER, List.of(need("OIL", "organic")), 12))
                .extracting(FieldQcNeed::kind)
                .containsExactly(FieldQcKind.FIELD_BLANK);
    }

    @Test
    void aFifthOfSoilSamplesIsDoubledAndVolatilesTravelWithABlank() {
        assertThat(table.needs(Element.SOIL, List.of(need("BENZENE", "VOC")), 6))
                .extracting(FieldQcNeed::kind, FieldQcNeed::count, FieldQcNeed::standard)
                .containsExactlyInAnyOrder(
                        tuple(FieldQcKind.FIELD_DUPLICATE, 2, "HJ/T 166-2004"),
                        tuple(FieldQcKind.TRANSPORT_BLANK, 1, "HJ 605-2011"));
    }

    @Test
    void blanksLeaveOutSuspendedSolidsAndDuplicatesLeaveOutOilToo() {
        List<FieldQcNeed> needs = table.needs(
                Element.SURFACE_WATER,
                List.of(need("NH3N", "nutrient"), need("SS", "physical"), need("OIL", "organic_sum")),
                1);
        assertThat(needs)
                .extracting(FieldQcNeed::kind, FieldQcNeed::count, FieldQcNeed::analytes)
                .containsExactlyInAnyOrder(
                        tuple(FieldQcKind.FIELD_BLANK, 1, List.of("NH3N", "OIL")),
                        tuple(FieldQcKind.FIELD_DUPLICATE, 1, List.of("NH3N")));
    }

    @Test
    void volatileOrganicsTravelWithATransportBlankAndNothingElseDoes() {
        assertThat(table.needs(Element.SURFACE_WATER, List.of(need("BENZENE", "VOC")), 3))
                .filteredOn(need -> need.kind() == FieldQcKind.TRANSPORT_BLANK)
                .extracting(FieldQcNeed::count, FieldQcNeed::standard)
                .containsExactly(tuple(1, "HJ 639-2012"));
        assertThat(table.needs(Element.SURFACE_WATER, List.of(need("NH3N", "nutrient")), 3))
                .extracting(FieldQcNeed::kind)
                .doesNotContain(FieldQcKind.TRANSPORT_BLANK);
    }

    @Test
    void atLeastATenthOfTheSamplesIsDoubledAndNeverMoreThanNeeded() {
        for (int samples = 1; samples <= 500; samples++) {
            int duplicates = duplicates(Element.SURFACE_WATER, need("NH3N", "nutrient"), samples);
            assertThat(duplicates * 10).as("of %d", samples).isGreaterThanOrEqualTo(samples);
            assertThat((duplicates - 1) * 10).as("of %d", samples).isLessThan(samples);
        }
    }

    @Test
    void aFifthOfElevenSoilSamplesIsThree() {
        assertThat(duplicates(Element.SOIL, need("AS", "metal"), 11)).isEqualTo(3);
    }

    @Test
    void whatIsReadOnSiteNeedsNone() {
        assertThat(table.needs(Element.NOISE, List.of(), 4)).isEmpty();
    }

    private int duplicates(Element element, PreservationNeed analyte, int samples) {
        return table.needs(element, List.of(analyte), samples).stream()
                .filter(need -> need.kind() == FieldQcKind.FIELD_DUPLICATE)
                .findFirst()
                .orElseThrow()
                .count();
    }

    @Test
    void nothingIsDoubledWhereNothingIsTaken() {
        assertThat(table.needs(Element.SURFACE_WATER, List.of(need("TP", "nutrient")), 0))
                .isEmpty();
    }

    private static PreservationNeed need(String analyte, String group) {
        return new PreservationNeed(
                analyte, group, List.of(ContainerKind.values()[0]), null, null, null, 24, 500, null);
    }
}
