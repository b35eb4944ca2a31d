package jialing.system.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What partners read of what was released, by the queries that they write. */
class SensorThingsIT {

    private static final String WANZHOU = "ST901";
    private static final String CENTRE = "ST902";

    private static final ObjectMapper DIGITS_AS_SENT = JsonMapper.builder()
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static UUID firstRow;

    private final PersonAtWork reader = TheSystem.as("network.reader");

    @BeforeAll
    static void release() {
        firstRow = ReleasedResult.at("CQ-WZ", WANZHOU).measured("TP", "0.20").release();
        ReleasedResult.at("CQ-WZ", WANZHOU)
                .measured("TP", "0.12")
                .sampledAt("2026-02-12T01:20:00Z")
                .release();
        ReleasedResult.at("CQ-WZ", WANZHOU).belowDetectionLimit("NH3N", "0.025").release();
        ReleasedResult.at("CQ-MC", CENTRE).measured("TP", "0.050").release();
        ReleasedResult.awaitRelay();
    }

    @Test
    void theRootLeadsToEveryEntitySet() {
        JsonNode root = reader.get("/sta/v1.1").done().json();
        assertThat(root.at("/serverSettings/conformance").toString()).contains("iot_sensing/1.1/req/datamodel");
        assertThat(root.get("value")).hasSize(8).allSatisfy(set -> {
            String url = set.get("url").asText();
            reader.get(url.substring(url.indexOf("/sta/"))).done();
        });
    }

    @Test
    void aValueKeepsItsDigitsAndItsOrigin() {
        JsonNode found = one("Observations?$filter=Datastream/Thing/properties/code eq 'ST901'"
                + " and result eq 0.2&$expand=Datastream($expand=Thing,Sensor,ObservedProperty),FeatureOfInterest");
        assertThat(found.get("result").toString()).isEqualTo("0.20");
        assertThat(found.get("phenomenonTime").asText()).isEqualTo("2026-03-12T01:20:00Z");
        assertThat(found.at("/parameters/reportNumber").asText()).isEqualTo("CQ-WZ-2026-BG-9001");
        assertThat(found.at("/Datastream/Thing/properties/code").asText()).isEqualTo(WANZHOU);
        assertThat(found.at("/Datastream/Sensor/name").asText()).isEqualTo("HJ TP");
        assertThat(found.at("/Datastream/ObservedProperty/properties/code").asText())
                .isEqualTo("TP");
        assertThat(found.at("/FeatureOfInterest/properties/sampleCode").asText())
                .isEqualTo("ST901260300001K");
    }

    @Test
    void belowTheDetectionLimitThereIsNoNumber() {
        JsonNode found =
                one("Observations?$filter=parameters/censored eq '<' and startswith(FeatureOfInterest/name,'ST901')");
        assertThat(found.get("result").isNull()).isTrue();
        assertThat(found.at("/parameters/limit").asText()).isEqualTo("0.025");
        assertThat(found.at("/parameters/limitKind").asText()).isEqualTo("MDL");
    }

    @Test
    void theLatestValueOfEachDatastreamIsOneQuestion() {
        JsonNode datastreams = get("Datastreams?$filter=Thing/properties/code eq 'ST901'&$orderby=name"
                        + "&$expand=Observations($top=1;$orderby=phenomenonTime desc;$count=true;$select=result)")
                .get("value");
        assertThat(datastreams).hasSize(2);
        JsonNode phosphorus = datastreams.get(1);
        assertThat(phosphorus.get("Observations").toString()).isEqualTo("[{\"result\":0.20}]");
        assertThat(phosphorus.get("Observations@iot.count").asInt()).isEqualTo(2);
        assertThat(phosphorus.get("phenomenonTime").asText()).isEqualTo("2026-02-12T01:20:00Z/2026-03-12T01:20:00Z");
        String next = phosphorus.get("Observations@iot.nextLink").asText();
        assertThat(reader.get(next.substring(next.indexOf("/sta/"))).done().text("value/0/result"))
                .isEqualTo("0.12");
    }

    @Test
    void pagesFollowEachOtherToTheEnd() {
        Answer first = reader.get(
                        path("Things?$filter=startswith(properties/code,'ST90')&$top=1&$count=true&$orderby=id"))
                .done();
        assertThat(first.json().get("@iot.count").asInt()).isEqualTo(2);
        String next = first.text("@iot.nextLink");
        JsonNode second =
                reader.get(next.substring(next.indexOf("/sta/"))).done().json();
        assertThat(second.get("value")).hasSize(1);
        assertThat(second.has("@iot.nextLink")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "result gt 0.1 and result lt 0.3",
                "not (result lt 0.1) and result ne null",
                "result mul 100 sub 5 ge 15 and result lt 1",
                "phenomenonTime ge 2026-03-01T00:00:00+08:00 and result gt 0.1",
                "year(phenomenonTime) eq 2026 and month(phenomenonTime) eq 3 and result gt 0.1",
                "date(phenomenonTime) eq 2026-03-12 and result gt 0.1",
                "Datastream/ObservedProperty/properties/code eq 'TP' and result ge 0.2",
                "tolower(Datastream/Sensor/name) eq 'hj tp' and result eq 0.20",
                "parameters/reported eq '0.20'",
                "parameters/reported gt 0.19 and resultTime lt now()",
                "Datastream/Thing/Locations/name eq '断面 ST901' and indexof(parameters/reported,'2') eq 2",
                "length(parameters/reported) eq 4 and substringof('20',parameters/reported)"
            })
    void filtersFindWhatTheyDescribe(String filter) {
        JsonNode found = get("Observations?$filter=Datastream/Thing/properties/code eq 'ST901' and (" + filter
                + ")&$orderby=result desc&$select=result");
        assertThat(found.at("/value/0/result").toString()).isEqualTo("0.20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Things?$filter=name eq",
                "Things?$filter=secret eq 'x'",
                "Things?$filter=name gt 5",
                "Things?$filter=pg_sleep(5) eq 1",
                "Things?$orderby=organisation",
                "Things?$top=-1",
                "Things?$expand=Observations",
                "Things?$select=organisation",
                "Things?$top=1&$top=2",
                "Things?$resultFormat=CSV"
            })
    void aQueryThatIsNotUnderstoodIsABadRequest(String query) {
        Answer answer = reader.get(path(query));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Samples", "Things(999999999)", "Things(999999999)/Datastreams", "Things('a')", "Observations/x"
            })
    void whatIsNotThereIsNotFound(String address) {
        assertThat(reader.get(path(address)).status()).isEqualTo(404);
    }

    @Test
    void anEntityLeadsToItsPropertiesAndLinks() {
        JsonNode thing = one("Things?$filter=properties/code eq 'ST901'");
        String self = "Things(" + thing.get("@iot.id").asInt() + ")";
        assertThat(reader.get(path(self + "/name")).done().text("name")).isEqualTo("断面 ST901");
        assertThat(reader.get(path(self + "/name/$value")).done().body()).isEqualTo("断面 ST901");
        assertThat(get(self + "/Locations").at("/value/0/location/coordinates").toString())
                .isEqualTo("[108.3912,30.8070]");
        assertThat(get(self + "/HistoricalLocations").get("value")).hasSize(1);
        assertThat(get(self + "/Datastreams/$ref").at("/value/0/@iot.selfLink").asText())
                .contains("/Datastreams(");
        String datastream = "/Datastreams("
                + get(self + "/Datastreams").at("/value/0/@iot.id").asInt() + ")";
        assertThat(get(self + datastream + "/Thing").get("@iot.id")).isEqualTo(thing.get("@iot.id"));
    }

    @Test
    void bothVersionsAnswerTheSame() {
        String query = "Things?$filter=properties/code eq 'ST901'&$select=name,properties";
        String current = reader.get(path(query)).done().body();
        assertThat(reader.get(path(query).replace("v1.1", "v1.0")).done().body())
                .isEqualTo(current);
    }

    @Test
    void aForeignDistrictGetsNothing() {
        int id = one("Things?$filter=properties/code eq 'ST901'").get("@iot.id").asInt();
        PersonAtWork foreign = TheSystem.as("yz.planner");
        for (String set : List.of("Things", "Locations", "Datastreams", "Observations", "FeaturesOfInterest")) {
            assertThat(foreign.get(path(set)).done().json().get("value")).isEmpty();
        }
        assertThat(foreign.get(path("Things(" + id + ")")).status()).isEqualTo(404);
        assertThat(foreign.get(path("Things(" + id + ")/Datastreams")).status()).isEqualTo(404);
    }

    @Test
    void aSubCentreSeesItsOwnAndNotTheCentres() {
        JsonNode seen = TheSystem.as("wz.planner")
                .get(path("Things?$filter=startswith(properties/code,'ST90')"))
                .done()
                .json();
        assertThat(seen.get("value")).hasSize(1);
        assertThat(seen.at("/value/0/properties/code").asText()).isEqualTo(WANZHOU);
    }

    @Test
    void aStrangerIsNotLetIn() {
        TheSystem.stranger().get("/sta/v1.1").refusedBy("LoggedIn");
        TheSystem.stranger().get("/sta/v1.1/Things").refusedBy("LoggedIn");
    }

    @Test
    void neitherDoorOpensTheOthersRooms() {
        assertThat(reader.get("/api/v1.1/Things").status()).isEqualTo(404);
        assertThat(reader.get("/sta/people/me").status()).isEqualTo(404);
    }

    @Test
    void relayingTwiceChangesNothing() {
        int before = get("Observations?$top=0&$count=true").get("@iot.count").asInt();
        ReleasedResult.relayAgain(firstRow);
        ReleasedResult.awaitRelay();
        assertThat(get("Observations?$top=0&$count=true").get("@iot.count").asInt())
                .isEqualTo(before);
    }

    @Test
    void aReportThatTakesAnothersPlaceSupersedesItsValues() {
        ReleasedResult.at("CQ-WZ", "ST903")
                .inReport("CQ-WZ-2026-BG-9003", null)
                .measured("TP", "0.42")
                .release();
        ReleasedResult.awaitRelay();
        ReleasedResult.at("CQ-WZ", "ST903")
                .inReport("CQ-WZ-2026-BG-9004", "CQ-WZ-2026-BG-9003")
                .measured("TP", "0.21")
                .release();
        ReleasedResult.awaitRelay();
        String ofSite = "Observations?$filter=Datastream/Thing/properties/code eq 'ST903' and parameters/status eq ";
        JsonNode old = one(ofSite + "'superseded'");
        assertThat(old.get("result").toString()).isEqualTo("0.42");
        assertThat(old.at("/parameters/supersededBy").asText()).isEqualTo("CQ-WZ-2026-BG-9004");
        assertThat(one(ofSite + "'current'").get("result").toString()).isEqualTo("0.21");
    }

    private JsonNode one(String query) {
        JsonNode value = get(query).get("value");
        assertThat(value).as(query).hasSize(1);
        return value.get(0);
    }

    private JsonNode get(String query) {
        try {
            return DIGITS_AS_SENT.readTree(reader.get(path(query)).done().body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** The options as a client would encode them. */
    private static String path(String query) {
        int options = query.indexOf('?');
        if (options < 0) {
            return "/sta/v1.1/" + query.replace("$", "%24").replace("'", "%27");
        }
        var encoded = new StringBuilder("/sta/v1.1/" + query.substring(0, options) + "?");
        for (String option : query.substring(options + 1).split("&")) {
            String[] pair = option.split("=", 2);
            encoded.append(URLEncoder.encode(pair[0], StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(pair[1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return encoded.substring(0, encoded.length() - 1);
    }
}
