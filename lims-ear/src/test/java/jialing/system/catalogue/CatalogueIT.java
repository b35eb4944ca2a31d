package jialing.system.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** What the catalogue tells whoever is logged in. */
class CatalogueIT {

    @Test
    void aPlannerChoosesFromTheAnalytesOfTheMatrix() {
        assertThat(asked("/api/catalogue/analytes?matrix=water"))
                .allMatch(analyte -> analyte.path("matrix").asText().equals("water"))
                .anySatisfy(analyte -> {
                    assertThat(analyte.path("code").asText()).isEqualTo("NH3N");
                    assertThat(analyte.path("nameZh").asText()).isEqualTo("氨氮");
                    assertThat(analyte.path("unit").asText()).isEqualTo("mg/L");
                    assertThat(analyte.path("fieldMeasured").asBoolean()).isFalse();
                });
    }

    @Test
    void theMethodsOfAnAnalyteCarryTheDetectionLimitOfTheStandardDigitForDigit() {
        assertThat(asked("/api/catalogue/methods?matrix=water&analyte=NH3N")).anySatisfy(method -> {
            assertThat(method.path("standard").asText()).isEqualTo("HJ 535-2009");
            assertThat(method.path("detectionLimit").asText()).isEqualTo("0.025");
        });
    }

    @Test
    void aLimitIsTheOneOfTheAskedDay() {
        assertThat(asked("/api/catalogue/limits?standard=GB%203838-2002&analyte=NH3N&on=2026-06-01"))
                .anySatisfy(limit -> {
                    assertThat(limit.path("grade").asText()).isEqualTo("III");
                    assertThat(limit.path("high").asText()).isEqualTo("1.0");
                });
        assertThat(asked("/api/catalogue/limits?standard=GB%203838-2002&analyte=NH3N&on=1999-01-01"))
                .isEmpty();
        TheSystem.as("wz.planner").get("/api/catalogue/limits?on=tomorrow").refusedBy("DayIsReal");
    }

    @Test
    void thePreservationOfEachMatrixNamesItsSource() {
        assertThat(asked("/api/catalogue/preservation?matrix=water"))
                .isNotEmpty()
                .allMatch(rule -> !rule.path("source").asText().isBlank());
    }

    private static Stream<JsonNode> asked(String path) {
        return TheSystem.as("wz.planner").get(path).done().items();
    }
}
