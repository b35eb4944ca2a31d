package jialing.web.exchange.entities;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jialing.domain.exchange.Entity;
import jialing.domain.exchange.EntityPage;
import jialing.domain.exchange.EntitySet;
import jialing.web.exchange.query.Asked;
import org.junit.jupiter.api.Test;

/** What leaves the house. Renewed by {@code mvn -pl lims-web -am test -Dtest=EntityJsonTest -Drenew.expected=true}. */
class EntityJsonTest {

    private static final Path GOLDEN = Path.of("src/test/resources/jialing/web/exchange/entities");
    private static final ObjectMapper PRETTY = JsonMapper.builder()
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final EntityJson json = new EntityJson(new Links("https://lims.example.org/sta/v1.1"));

    @Test
    void anObservationKeepsItsDigits() {
        assertGolden("Observation.json", json.one(measured(), asked(EntitySet.OBSERVATIONS, Map.of())));
    }

    @Test
    void belowTheDetectionLimitThereIsNoNumber() {
        assertGolden("CensoredObservation.json", json.one(censored(), asked(EntitySet.OBSERVATIONS, Map.of())));
    }

    @Test
    void onlyWhatWasSelectedIsTold() {
        Asked asked = asked(EntitySet.OBSERVATIONS, Map.of("$select", "result,resultTime"));
        assertThat(json.one(measured(), asked).fieldNames()).toIterable().containsExactly("resultTime", "result");
    }

    @Test
    void aPageTellsHowManyThereAreAndWhereTheNextBegins() {
        Asked asked = asked(
                EntitySet.DATASTREAMS,
                new LinkedHashMap<>(Map.of("$expand", "Observations($top=2;$count=true;$filter=result gt 0.1)")));
        var observations = new EntityPage(EntitySet.OBSERVATIONS, List.of(measured(), censored()), 31L, true);
        var datastream = new Entity(EntitySet.DATASTREAMS, 7, datastreamValues(), Map.of("Observations", observations));
        var page = new EntityPage(EntitySet.DATASTREAMS, List.of(datastream), null, true);
        assertGolden(
                "Datastreams.json", json.many(page, asked, "https://lims.example.org/sta/v1.1/Things(1)/Datastreams"));
    }

    @Test
    void theRootNamesTheSetsAndTheRequirements() {
        assertGolden("ServiceRoot.json", ServiceRoot.json(new Links("https://lims.example.org/sta/v1.1")));
    }

    private static Asked asked(EntitySet set, Map<String, String> options) {
        return Asked.of(set, options);
    }

    private static Entity measured() {
        return observation(1, new BigDecimal("0.50"), "{\"status\":\"current\",\"version\":1}");
    }

    private static Entity censored() {
        return observation(
                2, null, "{\"censored\":\"<\",\"limit\":\"0.025\",\"limitKind\":\"MDL\",\"status\":\"superseded\"}");
    }

    private static Entity observation(long id, BigDecimal result, String parameters) {
        var values = new LinkedHashMap<String, Object>();
        values.put("phenomenonTime", Instant.parse("2026-03-12T01:20:00Z"));
        values.put("resultTime", Instant.parse("2026-03-20T08:00:00Z"));
        values.put("result", result);
        values.put("resultQuality", "{\"qualityControl\":\"accepted\"}");
        values.put("parameters", parameters);
        return new Entity(EntitySet.OBSERVATIONS, id, values, Map.of());
    }

    private static Map<String, Object> datastreamValues() {
        var values = new LinkedHashMap<String, Object>();
        values.put("name", "晒网坝 氨氮");
        values.put("description", "SW001 Ammonia nitrogen (HJ 535-2009)");
        values.put("observationType", "http://www.opengis.net/def/observationType/OGC-OM/2.0/OM_Measurement");
        values.put("unitOfMeasurement", "{\"name\":\"mg/L\",\"symbol\":\"mg/L\",\"definition\":null}");
        values.put("phenomenonTime", "2026-03-12T01:20:00Z/2026-03-12T01:20:00Z");
        values.put("resultTime", null);
        return values;
    }

    private static void assertGolden(String file, JsonNode actual) {
        try {
            String text =
                    PRETTY.writerWithDefaultPrettyPrinter().writeValueAsString(PRETTY.readTree(EntityJson.text(actual)))
                            + "\n";
            if (Boolean.getBoolean("renew.expected")) {
                Files.writeString(GOLDEN.resolve(file), text, StandardCharsets.UTF_8);
            }
            assertThat(text).isEqualTo(Files.readString(GOLDEN.resolve(file)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
