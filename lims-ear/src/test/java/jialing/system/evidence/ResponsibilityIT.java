package jialing.system.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.Patience;
import jialing.client.PersonAtWork;
import jialing.system.analysis.Bench;
import jialing.system.materials.Store;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A number has walked the whole way and was amended after its report: whoever may see it sees who and what answers for it. */
class ResponsibilityIT {

    private static final Map<String, String> PIN = Map.of("pin", PersonAtWork.PIN);
    private static final Patience SOON = Patience.of(Duration.ofMinutes(1));

    private static SamplingTrip trip;
    private static Bench bench;
    private static String sampleCode;
    private static String first;
    private static String amended;
    private static JsonNode chain;

    @BeforeAll
    static void aNumberIsWalkedToItsEndAndAmended() {
        trip = SamplingTrip.approvedFor(List.of("WTEMP", "PH", "NH3N"));
        bench = Bench.withSamplesOf(trip);
        bench.open().done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        bench.submit().done();
        Stream.of("checker/check", "reviewer/review", "signatory/sign")
                .map(step -> step.split("/"))
                .forEach(step -> TheSystem.as("wz." + step[0])
                        .post("/api/review/batches/" + bench.batch() + "/" + step[1], PIN)
                        .done());
        issueAndWait();
        sampleCode = trip.code();
        first = numbers().findFirst().orElseThrow().path("resultId").asText();
        TheSystem.as("wz.signatory")
                .post(
                        "/api/review/results/" + first + "/amendment",
                        Map.of("value", "0.42", "reason", "稀释倍数录入有误", "pin", PersonAtWork.PIN))
                .done();
        issueAndWait();
        amended = numbers()
                .filter(number -> number.path("version").asInt() > 1)
                .filter(number -> number.path("value").asText().equals("0.42"))
                .findFirst()
                .orElseThrow()
                .path("resultId")
                .asText();
        SOON.until("published", () -> observations().contains(amended)); // the release is an act of the chain as well
        chain = chainOf("wz.quality", amended);
    }

    @Test
    void theChainNamesExactlyThePeopleWhoDidItInTheCapacityHeldThen() {
        assertThat(whoDid("PLAN")).containsExactly(as("planner", "wz.planner"));
        assertThat(whoDid("APPROVE")).containsExactly(as("authorised signatory", "wz.signatory"));
        assertThat(whoDid("COLLECT"))
                .containsExactlyInAnyOrder(as("sampler", "wz.sampler1"), as("sampler", "wz.sampler2"));
        assertThat(whoDid("HAND_OVER"))
                .containsExactlyInAnyOrder(as("sampler", "wz.sampler1"), as("sample custodian", "wz.custodian"));
        assertThat(whoDid("RECEIVE")).containsExactly(as("sample custodian", "wz.custodian"));
        assertThat(whoDid("OPEN_BATCH")).containsExactly(as("analyst", "wz.analyst1"));
        assertThat(whoDid("RECORD_READINGS")).containsExactly(as("analyst", "wz.analyst1"));
        assertThat(whoDid("SUBMIT")).containsExactly(as("analyst", "wz.analyst1"));
        assertThat(whoDid("CHECK")).containsExactly(as("checker", "wz.checker"));
        assertThat(whoDid("REVIEW")).containsExactly(as("reviewer", "wz.reviewer"));
        assertThat(whoDid("SIGN")).containsExactly(as("authorised signatory", "wz.signatory"));
        assertThat(whoDid("AMEND")).containsExactly(as("authorised signatory", "wz.signatory"));
        assertThat(whoDid("ISSUE_REPORT")).containsExactly(as("authorised signatory", "wz.signatory"));
        assertThat(whoDid("JUDGE")).containsExactly("system system");
    }

    @Test
    void anAmendedNumberShowsBothVersionsAndTheReportsThatSayThem() {
        List<JsonNode> versions = Answer.stream(chain.path("versions")).toList();
        assertThat(versions).hasSizeGreaterThanOrEqualTo(2);
        JsonNode last = versions.get(versions.size() - 1);
        assertThat(last.path("id").asText()).isEqualTo(amended);
        assertThat(last.path("reason").asText()).isEqualTo("稀释倍数录入有误");
        assertThat(last.path("inForce").asBoolean()).isTrue();
        JsonNode before = versions.get(versions.size() - 2);
        assertThat(before.path("id").asText()).isEqualTo(first);
        assertThat(before.path("inForce").asBoolean()).isFalse();
        assertThat(before.path("reports")).hasSize(1);
        assertThat(last.path("reports")).hasSize(1);
        assertThat(before.path("reports")).isNotEqualTo(last.path("reports"));
    }

    @Test
    void theFormerVersionHasTheSameChain() {
        JsonNode former = chainOf("wz.quality", first);
        assertThat(former.path("resultId").asText()).isEqualTo(first);
        assertThat(former.path("versions")).isEqualTo(chain.path("versions"));
        assertThat(Answer.texts(former.path("nodes"), "/id")).isEqualTo(Answer.texts(chain.path("nodes"), "/id"));
    }

    @Test
    void everyActIsTheOneOnTheLedger() {
        Map<String, String> onTheLedger = Stream.of(
                        acts("Sample", trip.sample(sampleCode).path("id").asText()),
                        acts("AnalyticalBatch", bench.batch()),
                        acts("WorkOrder", trip.workOrder()))
                .flatMap(acts -> acts)
                .collect(Collectors.toMap(
                        act -> act.path("id").asText(), act -> act.path("hash").asText()));
        List<JsonNode> shown = Answer.stream(chain.path("nodes"))
                .filter(node -> node.path("kind").asText().equals("ACT"))
                .filter(node -> !Set.of("PLAN", "REPORT", "RELEASE", "RESULT")
                        .contains(node.path("stage").asText()))
                .map(node -> node.path("act"))
                .toList();
        assertThat(shown)
                .isNotEmpty()
                .allSatisfy(act -> assertThat(onTheLedger)
                        .containsEntry(act.path("id").asText(), act.path("hash").asText()));
    }

    @Test
    void theInstrumentStandsWithTheCertificateInForceThatDay() {
        assertThat(titles("INSTRUMENT", "ANALYSIS")).hasSize(1);
        assertThat(titles("CALIBRATION_CERTIFICATE", "ANALYSIS")).hasSize(1);
        // Two samplers; the first one's stands again for each method read on site.
        assertThat(titles("COMPETENCE_CERTIFICATE", "COLLECTION").stream().distinct())
                .hasSize(2);
        assertThat(titles("COMPETENCE_CERTIFICATE", "ANALYSIS")).hasSize(1);
        assertThat(titles("REFERENCE_MATERIAL", "QUALITY")).isNotEmpty();
    }

    @Test
    void whatIsNotRecordedIsSaidToBeMissing() {
        assertThat(Answer.texts(chain.path("gaps"), "/missing/en"))
                .contains("temperature and humidity of the room were not recorded");
    }

    @Test
    void theCentreSeesItAndAForeignOrganisationNothing() {
        assertThat(Answer.texts(chainOf("mc.quality", amended).path("nodes"), "/id"))
                .isEqualTo(Answer.texts(chain.path("nodes"), "/id"));
        Stream.of("yz.quality", "p1.analyst1").forEach(foreigner -> {
            TheSystem.as(foreigner).get(path(amended)).refusedBy("ResultExists");
            TheSystem.as(foreigner)
                    .get("/api/evidence/samples/" + sampleCode + "/results")
                    .refusedBy("SampleExists");
        });
    }

    @Test
    void aProgramReadsItAsProvenance() throws IOException, InterruptedException {
        HttpResponse<String> answer = asLinkedData("wz.quality");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/ld+json");
        JsonNode document = new ObjectMapper().readTree(answer.body());
        assertThat(document.at("/@context/prov").asText()).isEqualTo("http://www.w3.org/ns/prov#");
        assertThat(document.path("@graph")).hasSameSizeAs(chain.path("nodes"));
        assertThat(asLinkedData("yz.quality").statusCode()).isEqualTo(404);
    }

    @Test
    void aPublishedObservationLeadsToTheNumber() {
        assertThat(Answer.stream(chain.path("nodes"))
                        .map(node -> node.path("kind").asText()))
                .contains("SEALED_FILE", "OBSERVATION");
    }

    @Test
    void whatWasNamedAtTheBenchAnswersTooWithAllItWasMadeOf() {
        Store store = Store.of("wz");
        String lot = store.accepted(store.standard("CHAIN-" + System.nanoTime()));
        String stock = store.dilute(lot, "氨氮贮备液", 100).done().text("itself/id");
        String working = store.dilute(stock, "氨氮使用液", 100).done().text("itself/id");
        String room = roomAt("22.4");
        Bench named = Bench.withReceivedSamples();
        named.openNaming(Map.of(
                        "materials", List.of(Map.of("material", working, "role", "CALIBRATION")),
                        "instruments", List.of("WZ-IC-01"),
                        "room", room))
                .done();
        named.calibrate().done();
        JsonNode results =
                named.save("wz.analyst1", named.goodReadings()).done().json().path("results");
        String result = Answer.stream(results)
                .filter(each ->
                        named.containers().contains(each.path("position").asText()))
                .findFirst()
                .orElseThrow()
                .path("resultId")
                .asText();

        JsonNode drawn = chainOf("wz.quality", result);
        assertThat(Answer.texts(drawn.path("nodes"), "/id"))
                .contains("material:" + lot, "material:" + stock, "material:" + working);
        assertThat(links(drawn))
                .contains(
                        "material:" + working + " WAS_DERIVED_FROM material:" + stock,
                        "material:" + stock + " WAS_DERIVED_FROM material:" + lot);
        assertThat(links(drawn)).anyMatch(link -> link.endsWith(" USED material:" + working));
        assertThat(links(drawn)).noneMatch(link -> link.endsWith(" USED material:" + lot));
        assertThat(drawn.toString()).contains("WZ-IC-01", room, "22.4 ℃ (n = 1)");
        assertThat(Answer.texts(drawn.path("gaps"), "/missing/en"))
                .doesNotContain(
                        "temperature and humidity of the room were not recorded",
                        "reagents, standard solutions and their lineage were not recorded");
    }

    private static String roomAt(String temperature) {
        String room = "WZ-K-" + System.nanoTime();
        var place = Map.of("code", room, "nameZh", "分析室", "nameEn", "Laboratory", "kind", "ROOM");
        var limit = Map.of(
                "quantity", "TEMPERATURE", "low", "15", "high", "30", "validMinutes", 60, "reason", "HJ 535-2009");
        var reading =
                Map.of("quantity", "TEMPERATURE", "measuredAt", Instant.now().toString(), "value", temperature);
        PersonAtWork officer = TheSystem.as("wz.quality");
        officer.post("/api/environment/places", place).done();
        officer.post("/api/environment/places/" + room + "/limits", limit).done();
        TheSystem.as("wz.analyst1")
                .post("/api/environment/places/" + room + "/readings", Map.of("readings", List.of(reading)))
                .done();
        return room;
    }

    private static List<String> links(JsonNode drawn) {
        return Answer.stream(drawn.path("links"))
                .map(link -> link.path("from").asText() + " "
                        + link.path("relation").asText() + " " + link.path("to").asText())
                .toList();
    }

    private static HttpResponse<String> asLinkedData(String account) throws IOException, InterruptedException {
        String token = TheSystem.stranger()
                .post("/api/people/session", Map.of("account", account, "password", PersonAtWork.PASSWORD))
                .done()
                .text("token");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(TheSystem.running().baseUrl() + path(amended)))
                                .header("Authorization", "Bearer " + token)
                                .header("Accept", "application/ld+json")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String path(String result) {
        return "/api/evidence/results/" + result + "/responsibility";
    }

    private static JsonNode chainOf(String account, String result) {
        return TheSystem.as(account).get(path(result)).done().json();
    }

    private static Stream<JsonNode> numbers() {
        return TheSystem.as("wz.analyst1")
                .get("/api/evidence/samples/" + sampleCode + "/results")
                .done()
                .items();
    }

    private static Stream<JsonNode> acts(String type, String id) {
        return TheSystem.as("wz.quality")
                .get("/api/ledger/acts?subjectType=" + type + "&subjectId=" + id)
                .done()
                .items();
    }

    private static String as(String capacity, String account) {
        return capacity + " "
                + TheSystem.as(account).get("/api/people/me").done().text("name");
    }

    private static List<String> whoDid(String verb) {
        Map<String, JsonNode> nodes = Answer.stream(chain.path("nodes"))
                .collect(Collectors.toMap(node -> node.path("id").asText(), node -> node));
        return Answer.stream(chain.path("links"))
                .filter(link -> link.path("relation").asText().equals("WAS_ASSOCIATED_WITH"))
                .filter(link -> nodes.get(link.path("from").asText())
                        .at("/act/verb")
                        .asText()
                        .equals(verb))
                .map(link -> link.at("/as/en").asText() + " "
                        + nodes.get(link.path("to").asText()).at("/title/en").asText())
                .distinct()
                .toList();
    }

    private static List<String> titles(String kind, String stage) {
        return Answer.stream(chain.path("nodes"))
                .filter(node -> node.path("kind").asText().equals(kind)
                        && node.path("stage").asText().equals(stage))
                .map(node -> node.at("/title/zh").asText())
                .toList();
    }

    private static void issueAndWait() {
        String number = TheSystem.as("wz.signatory")
                .get("/api/reporting/reports?limit=200")
                .done()
                .items()
                .filter(report -> report.path("state").asText().equals("DRAFTED"))
                .map(report -> report.path("number").asText())
                .filter(each -> TheSystem.as("wz.signatory")
                        .get("/api/reporting/reports/" + each)
                        .done()
                        .text("workOrderId")
                        .equals(trip.workOrder()))
                .findFirst()
                .orElseThrow();
        TheSystem.as("wz.signatory")
                .post("/api/reporting/reports/" + number + "/issue", PIN)
                .done();
        SOON.until(
                "sealed",
                () -> TheSystem.stranger()
                        .get("/api/reporting/verification/" + number)
                        .done()
                        .text("state")
                        .equals("GENUINE"));
    }

    private static String observations() {
        return TheSystem.as("network.reader")
                .get("/sta/v1.1/Observations?$top=200")
                .done()
                .body();
    }
}
