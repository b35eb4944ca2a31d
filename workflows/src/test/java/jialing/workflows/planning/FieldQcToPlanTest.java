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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldQcToPlanTest {

    private final ProcessEngine engine = EngineOnPostgres.with(new DomainAnswers().asBeans());
    private final FieldQcToPlan table = new FieldQcToPlan();

    @BeforeEach
    void ask() {
        table.engine = engine;
    }

    @AfterEach
    void close() {
        engine.close();
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
    void nothingIsDoubledWhereNothingIsTaken() {
        assertThat(table.needs(Element.SURFACE_WATER, List.of(need("TP", "nutrient")), 0))
                .isEmpty();
    }

    private static PreservationNeed need(String analyte, String group) {
        return new PreservationNeed(
                analyte, group, List.of(ContainerKind.values()[0]), null, null, null, 24, 500, null);
    }
}
