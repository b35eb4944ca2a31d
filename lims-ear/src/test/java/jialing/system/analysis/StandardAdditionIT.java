package jialing.system.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** A sample whose matrix is in the way of the curve is measured by standard additions. */
class StandardAdditionIT {

    private static final String METHOD = "HJ 84-2016";

    @Test
    void aSampleHasItsResultFromItsOwnLine() {
        Bench bench = Bench.withSamplesOf(SamplingTrip.approvedFor(List.of("CL")), METHOD);
        bench.open("wz.analyst1", METHOD, "WZ-IC-01").done();
        String sample = bench.containers().get(0);
        String blank = Answer.stream(bench.sheet().json().at("/positions"))
                .filter(position -> position.at("/kind").asText().equals("METHOD_BLANK"))
                .map(position -> position.at("/code").asText())
                .findFirst()
                .orElseThrow();
        bench.deliver(additions(sample, List.of("0.32", "0.52", "0.70"))).refusedBy("EnoughAdditions");
        bench.deliver(additions(sample, List.of("0.32", "0.45", "0.56", "0.63", "0.68", "0.71")))
                .refusedBy("AdditionsAreLinear");
        bench.deliver(additions(sample, List.of("3.20", "3.22", "3.24", "3.26", "3.28")))
                .refusedBy("AdditionsAreInProportion");
        bench.deliver(additions(blank, List.of("0.32", "0.41", "0.52", "0.60", "0.70")))
                .refusedBy("SeriesIsAskedForHere");
        Map<String, Object> nameless = additions(sample, List.of("0.32", "0.41", "0.52", "0.60"));
        nameless.remove("analyte");
        bench.deliver(nameless).refusedBy("SeriesIsAskedForHere");

        // silver of Miller & Miller, chapter 5, as chloride: 17.3
        List<String> measured = List.of("0.32", "0.41", "0.52", "0.60", "0.70", "0.77", "0.89");
        JsonNode sheet = bench.deliver(additions(sample, measured)).done().json();
        assertThat(Answer.stream(sheet.at("/results"))
                        .filter(result -> result.at("/position").asText().equals(sample)))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.at("/printed").asText()).isEqualTo("17.3");
                    assertThat(result.at("/formula").asText()).isEqualTo("standard-addition");
                });
        JsonNode line = TheSystem.as("wz.quality")
                .get(bench.path() + "/series")
                .done()
                .json()
                .at("/items/0");
        assertThat(line.at("/analyte").asText()).isEqualTo("CL");
        JsonNode addition = TheSystem.as("wz.quality")
                .get("/api/analysis/series/" + line.at("/id").asText())
                .done()
                .json()
                .at("/addition");
        assertThat(new BigDecimal(addition.at("/standardUncertainty").asText()))
                .isCloseTo(new BigDecimal("0.749"), within(new BigDecimal("0.002")));
        assertThat(addition.at("/unit").asText()).isEqualTo("mg/L");

        bench.deliver(additions(sample, measured)).done();
        bench.deliver(additions(sample, List.of("0.32", "0.42", "0.52", "0.60", "0.70", "0.77", "0.89")))
                .refusedBy("ReplacementGivesReason");
    }

    /** 0, 5, 10 … mg/L were added. */
    private static Map<String, Object> additions(String position, List<String> responses) {
        var points = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < responses.size(); i++) {
            points.add(Map.of("values", Map.of("added", String.valueOf(5 * i), "response", responses.get(i))));
        }
        return new HashMap<>(Map.of("position", position, "kind", "ADDITIONS", "analyte", "CL", "points", points));
    }
}
