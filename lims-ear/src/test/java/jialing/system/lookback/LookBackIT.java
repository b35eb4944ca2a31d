package jialing.system.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.client.Photometer;
import jialing.system.analysis.Bench;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A photometer cannot be believed since this morning: what it gave is found, held and decided on. */
class LookBackIT {

    private Instant lastGood;
    private Bench bench;

    @BeforeEach
    void aBatchThatIsAccepted() {
        bench = Bench.withSamplesOf(SamplingTrip.approvedFor(List.of("WTEMP", "PH", "NH3N")));
        lastGood = Instant.now();
        bench.open().done();
        analyse();
    }

    @Test
    void whatIsInDoubtIsHeldUntilItIsDecidedThatThereIsNoEffect() {
        step("wz.checker", "check").done();
        String lookBack = doubtThePhotometer();
        assertThat(extent(lookBack)).containsEntry("unsigned", samples()).containsEntry("reported", 0);
        step("wz.reviewer", "review").refusedBy("ResultsAreNotHeld");
        close(lookBack).refusedBy("NothingUndecided");

        decide("wz.analyst1", lookBack, "NO_EFFECT").refusedBy("CapacityHeld");
        decide("wz.quality", lookBack, "AMEND").refusedBy("DecisionFitsState");
        decide("wz.quality", lookBack, "NO_EFFECT").done();
        decide("wz.quality", lookBack, "NO_EFFECT").refusedBy("DecisionConcernsResults");
        assertThat(results(lookBack)).allSatisfy(result -> {
            assertThat(result.path("decision").asText()).isEqualTo("NO_EFFECT");
            assertThat(result.path("batch").asText()).isEqualTo(bench.sheet().text("number"));
        });
        close(lookBack).done();
        close(lookBack).refusedBy("LookBackIsOpen");
        step("wz.reviewer", "review").done();
        step("wz.signatory", "sign").done();
    }

    @Test
    void whatHasLeftTheHouseIsANonconformity() {
        step("wz.checker", "check").done();
        step("wz.reviewer", "review").done();
        step("wz.signatory", "sign").done();
        String signed = doubtThePhotometer();
        assertThat(extent(signed)).containsEntry("signed", samples());
        String report = reportOfTheTrip();
        issue(report).refusedBy("ResultsAreNotHeld");
        decide("wz.quality", signed, "REANALYSE").refusedBy("DecisionFitsState");
        decide("wz.quality", signed, "NO_EFFECT").done();
        close(signed).done();
        assertThat(nonconformitiesNaming(signed)).isEmpty();

        issue(report).done();
        String reported = doubtThePhotometer();
        assertThat(extent(reported)).containsEntry("reported", samples());
        assertThat(nonconformitiesNaming(reported))
                .singleElement()
                .satisfies(each -> assertThat(each.path("source").asText()).isEqualTo("LOOK_BACK"));
        decide("wz.quality", reported, "RECALL_REPORT").done();
        assertThat(results(reported))
                .allMatch(result -> !result.path("followed").asBoolean());
        close(reported).done();
    }

    private String reportOfTheTrip() {
        return TheSystem.as("wz.signatory")
                .get("/api/reporting/reports?limit=1")
                .done()
                .items()
                .map(report -> report.path("number").asText())
                .findFirst()
                .orElseThrow();
    }

    private static Answer issue(String report) {
        return TheSystem.as("wz.signatory")
                .post("/api/reporting/reports/" + report + "/issue", Map.of("pin", PersonAtWork.PIN));
    }

    private static List<JsonNode> nonconformitiesNaming(String lookBack) {
        String number = TheSystem.as("wz.quality")
                .get("/api/look-backs/" + lookBack)
                .done()
                .json()
                .at("/lookBack/number")
                .asText();
        return TheSystem.as("wz.quality")
                .get("/api/nonconformity/nonconformities?limit=200")
                .done()
                .items()
                .filter(each -> each.path("title").asText().contains(number))
                .toList();
    }

    @Test
    void whatIsAnalysedAgainIsInDoubtNoMore() {
        TheSystem.as("wz.analyst1")
                .post(bench.path() + "/reanalysis", Map.of("reason", "再测一次"))
                .refusedBy("ReanalysisFollowsFailure");
        String lookBack = doubtThePhotometer();
        step("wz.checker", "check").refusedBy("ResultsAreNotHeld");
        decide("wz.quality", lookBack, "REANALYSE").done();
        step("wz.checker", "check").refusedBy("ResultsAreNotHeld");

        TheSystem.as("wz.analyst1")
                .post(bench.path() + "/reanalysis", Map.of("reason", "仪器期间核查不合格，重新分析"))
                .done();
        analyse();
        assertThat(extent(lookBack)).containsEntry("unsigned", 0);
        close(lookBack).done();
        step("wz.checker", "check").done();
    }

    @Test
    void someResultsAreReanalysedAndOthersStand() {
        String lookBack = doubtThePhotometer();
        JsonNode first = results(lookBack).get(0);
        decide(
                        "wz.quality",
                        lookBack,
                        Map.of(
                                "decision",
                                "NO_EFFECT",
                                "results",
                                List.of(Map.of(
                                        "positionId",
                                        first.path("positionId").asText(),
                                        "analyte",
                                        first.path("analyte").asText()))))
                .done();
        assertThat(results(lookBack).stream()
                        .filter(result -> result.path("decision").isNull()))
                .hasSize(samples() - 1);
        step("wz.checker", "check").refusedBy("ResultsAreNotHeld");
    }

    @Test
    void anElementIsFollowedForwardBeforeAnybodyDoubtsIt() {
        String analyst =
                TheSystem.as("wz.analyst1").get("/api/people/me").done().text("personId");
        for (String element :
                List.of("INSTRUMENT&key=" + Photometer.CODE, "PERSON&key=" + analyst, "METHOD&key=HJ%20535-2009")) {
            JsonNode reach = TheSystem.as("wz.quality")
                    .get("/api/look-backs/reach?kind=" + element + "&since=" + lastGood)
                    .done()
                    .json();
            assertThat(reach.at("/extent/unsigned").asInt()).as(element).isEqualTo(samples());
            assertThat(containers(reach)).as(element).isEqualTo(Set.copyOf(bench.containers()));
        }
        assertThat(TheSystem.as("wz.quality")
                        .get("/api/look-backs/reach?kind=INSTRUMENT&key=WZ-IC-01&since=" + lastGood)
                        .done()
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void aDoubtThatHasNoReasonOrNoBeginningIsRefused() {
        open(Map.of("kind", "INSTRUMENT", "key", Photometer.CODE, "since", lastGood.toString(), "reason", " "))
                .refusedBy("LookBackGivesReason");
        open(Map.of("kind", "INSTRUMENT", "key", Photometer.CODE, "reason", "期间核查不合格"))
                .refusedBy("DoubtIsInThePast");
        open(Map.of("since", lastGood.toString(), "reason", "期间核查不合格")).refusedBy("ElementGiven");
        TheSystem.as("wz.quality").get("/api/look-backs/" + bench.batch()).refusedBy("LookBackExists");
        TheSystem.as("wz.quality")
                .get("/api/look-backs/reach?kind=ROOM&key=A&since=gestern")
                .refusedBy("TimeReadable");
    }

    private void analyse() {
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        bench.submit().done();
    }

    private int samples() {
        return bench.containers().size();
    }

    private String doubtThePhotometer() {
        return open(Map.of(
                        "kind",
                        "INSTRUMENT",
                        "key",
                        Photometer.CODE,
                        "since",
                        lastGood.toString(),
                        "reason",
                        "期间核查不合格"))
                .done()
                .json()
                .at("/lookBack/id")
                .asText();
    }

    private static Answer open(Map<String, Object> opening) {
        return TheSystem.as("wz.quality").post("/api/look-backs", opening);
    }

    private static Answer decide(String account, String lookBack, String decision) {
        return decide(account, lookBack, Map.of("decision", decision));
    }

    private static Answer decide(String account, String lookBack, Map<String, Object> decision) {
        var body = new HashMap<>(decision);
        body.put("reason", "比对结果一致");
        body.put("pin", PersonAtWork.PIN);
        return TheSystem.as(account).post("/api/look-backs/" + lookBack + "/decisions", body);
    }

    private static Answer close(String lookBack) {
        return TheSystem.as("wz.quality")
                .post("/api/look-backs/" + lookBack + "/closing", Map.of("pin", PersonAtWork.PIN));
    }

    private static Map<String, Integer> extent(String lookBack) {
        JsonNode extent = TheSystem.as("wz.quality")
                .get("/api/look-backs/" + lookBack)
                .done()
                .json()
                .path("extent");
        return Map.of(
                "unsigned", extent.path("unsigned").asInt(),
                "signed", extent.path("signed").asInt(),
                "reported", extent.path("reported").asInt());
    }

    private static List<JsonNode> results(String lookBack) {
        return TheSystem.as("wz.quality")
                .get("/api/look-backs/" + lookBack + "/results")
                .done()
                .items()
                .toList();
    }

    private static Set<String> containers(JsonNode reach) {
        return Answer.stream(reach.path("items"))
                .map(result -> result.path("container").asText())
                .collect(Collectors.toSet());
    }

    private Answer step(String account, String step) {
        return TheSystem.as(account)
                .post("/api/review/batches/" + bench.batch() + "/" + step, Map.of("pin", PersonAtWork.PIN));
    }
}
