package jialing.system.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.client.Photometer;
import jialing.system.people.SecondCapacity;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchIT {

    private Bench bench;

    @BeforeEach
    void receivedSamples() {
        bench = Bench.withReceivedSamples();
    }

    @Test
    void theQualityControlIsPlacedBesideTheSamples() {
        JsonNode positions = bench.open().done().json().at("/positions");
        assertThat(Answer.texts(positions, "/kind"))
                .startsWith("METHOD_BLANK", "METHOD_BLANK", "REFERENCE_MATERIAL", "SAMPLE")
                .contains("LABORATORY_DUPLICATE", "SPIKE");
        assertThat(TheSystem.as("wz.analyst1")
                        .get("/api/analysis/worklist")
                        .done()
                        .json()
                        .at("/items")
                        .findValuesAsText("analytes"))
                .noneMatch(waiting -> waiting.contains("NH3N"));
    }

    @Test
    void whatMayNotBeOpenedIsRefusedWithTheReason() {
        bench.open("wz.sampler1", Photometer.METHOD, Photometer.CODE).refusedBy("CapacityHeld");
        bench.open("wz.analyst1", Photometer.METHOD, "WZ-UV-03").refusedBy("InstrumentInCalibration");
        bench.open("wz.analyst1", Photometer.METHOD, "MC-UV-01").refusedBy("InstrumentExists");
        bench.open("wz.analyst1", "HJ 666-2013", Photometer.CODE).refusedBy("CertifiedForTheWork");
        bench.open("mc.analyst1", Photometer.METHOD, "MC-UV-01").refusedBy("ActsForOwnOrganisation");
        bench.open("yz.analyst1", Photometer.METHOD, "YZ-UV-01").refusedBy("ContainerExists");
        bench.open().done();
        bench.open().refusedBy("ContainerWaitsForMethod");
    }

    @Test
    void aMethodOutsideTheQualificationIsRefused() throws SQLException {
        suspend("HJ 828-2017", LaboratoryDay.today());
        try {
            bench.open("wz.analyst1", "HJ 828-2017", "WZ-TI-01").refusedBy("MethodQualified");
        } finally {
            suspend("HJ 828-2017", null);
        }
        bench.open("wz.analyst1", "HJ 828-2017", "WZ-TI-01").done();
    }

    @Test
    void workIsGivenToSomebodyWhoMayDoItAndDoneByNobodyElse() {
        String checker = personOf("wz.checker");
        try (var analyst = SecondCapacity.of("wz.checker", "ANALYST")) {
            JsonNode candidate = candidate(checker);
            assertThat(candidate.at("/answer/admitted").asBoolean()).isFalse();
            assertThat(Answer.texts(candidate.at("/answer/against"), "/rule")).containsExactly("CertifiedForTheWork");
            assign("wz.reviewer", checker).refusedBy("CertifiedForTheWork");
        }
        assign("wz.reviewer", checker).refusedBy("AnalystOfTheLaboratory");
        String second = personOf("wz.analyst2");
        assign("wz.analyst1", second).refusedBy("CapacityHeld");
        assign("wz.reviewer", second).done();
        assertThat(assigned()).containsOnly(second);

        bench.open().refusedBy("AssignedToTheAnalyst");
        assign("wz.analyst1", personOf("wz.analyst1")).done();
        assertThat(assigned()).containsOnly(personOf("wz.analyst1"));
        bench.open().done();
        assign("wz.reviewer", second).refusedBy("ContainerWaitsForMethod");
        work("wz.reviewer", second, List.of()).refusedBy("SomethingToAssign");
    }

    private Answer assign(String account, String analyst) {
        return work(account, analyst, bench.containers());
    }

    private static Answer work(String account, String analyst, List<String> containers) {
        return TheSystem.as(account)
                .post(
                        "/api/analysis/worklist/assignments",
                        Map.of("method", Photometer.METHOD, "containers", containers, "analyst", analyst));
    }

    private JsonNode candidate(String person) {
        String containers =
                bench.containers().stream().map(code -> "&container=" + code).collect(Collectors.joining());
        return TheSystem.as("wz.reviewer")
                .get("/api/analysis/worklist/analysts?method=HJ%20535-2009" + containers)
                .done()
                .items()
                .filter(each -> each.at("/analyst/personId").asText().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private List<String> assigned() {
        return TheSystem.as("wz.analyst1")
                .get("/api/analysis/worklist")
                .done()
                .items()
                .filter(method -> method.path("method").asText().equals(Photometer.METHOD))
                .flatMap(method -> Answer.stream(method.path("containers")))
                .filter(container ->
                        bench.containers().contains(container.path("code").asText()))
                .map(container -> container.at("/assigned/analyst").asText())
                .toList();
    }

    private static String personOf(String account) {
        return TheSystem.as(account).get("/api/people/me").done().text("personId");
    }

    private static void suspend(String method, LocalDate from) throws SQLException {
        try (var connection = TheSystem.asDatabaseOwner();
                var update =
                        connection.prepareStatement("update lims.organisation_qualified_method set suspended_from = ?"
                                + " where organisation = 'CQ-WZ' and method = ?")) {
            update.setObject(1, from);
            update.setString(2, method);
            update.executeUpdate();
        }
    }

    @Test
    void aMistypedContainerIsCaughtByItsCheckCharacter() {
        String code = bench.containers().get(0);
        String mistyped = code.substring(0, code.length() - 1) + (code.endsWith("A") ? "B" : "A");
        TheSystem.as("wz.analyst1")
                .post(
                        "/api/analysis/batches",
                        Map.of(
                                "method", Photometer.METHOD,
                                "instrument", Photometer.CODE,
                                "containers", List.of(mistyped)))
                .refusedBy("CheckCharacterCorrect");
    }

    @Test
    void readingsBecomeResultsThatKeepWhatTheyCameFrom() {
        bench.open().done();
        bench.calibrate().done();
        JsonNode results =
                bench.save("wz.analyst1", bench.goodReadings()).done().json().at("/results");
        JsonNode sample = Answer.stream(results)
                .filter(result -> result.at("/printed").asText().equals("0.400"))
                .findFirst()
                .orElseThrow();
        assertThat(sample.at("/unit").asText()).isEqualTo("mg/L");
        assertThat(sample.at("/roundingRule").asText()).isEqualTo("GB/T 8170-2008 D3 S3");
        assertThat(sample.at("/formula").asText()).isEqualTo("curve-amount-per-volume");
        assertThat(sample.at("/detectionLimit").asText()).isEqualTo("0.025");
        assertThat(sample.at("/calibration").asText()).isNotBlank();
        assertThat(Answer.texts(results, "/printed")).contains("0.025L");
    }

    @Test
    void everyWrongRowIsToldAtItsField() {
        bench.open().done();
        bench.save("wz.analyst1", bench.goodReadings()).refusedBy("CurveIsInForce");
        bench.calibrate().done();
        Map<String, Object> wrongUnit = Photometer.row("KB2", Map.of("response", "0.1"));
        wrongUnit.put("unit", "mg/kg");
        Answer refused = bench.save(
                "wz.analyst1",
                List.of(
                        Photometer.row("KB1", Map.of("response", "abc")),
                        Photometer.row("CQWZ26999999X", Map.of("response", "0.1")),
                        Photometer.row("BY1", Map.of("response", "9.9")),
                        wrongUnit));
        assertThat(Answer.texts(refused.json().at("/violations"), "/rule"))
                .containsExactly(
                        "ValueIsNumber",
                        "PositionStandsInBatch",
                        "ReadingWithinInstrumentRange",
                        "UnitsMeasureTheSame");
        assertThat(Answer.texts(refused.json().at("/violations"), "/field"))
                .containsExactly(
                        "rows[0].inputs.response", "rows[1].position", "rows[2].inputs.response", "rows[3].unit");
        assertThat(bench.sheet().json().at("/readings")).isEmpty();
    }

    @Test
    void aReplacedReadingNeedsAReasonAndTheOldOneStays() {
        bench.open().done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        Map<String, Object> corrected = Photometer.row("KB1", Map.of("response", Photometer.responseTo("0.004")));
        bench.save("wz.analyst2", List.of(corrected)).refusedBy("ReplacementGivesReason");
        corrected.put("reason", "抄录错误");
        bench.save("wz.analyst2", List.of(corrected)).done();
        JsonNode all = TheSystem.as("wz.analyst1")
                .get(bench.path() + "/readings")
                .done()
                .json()
                .at("/items");
        assertThat(Answer.stream(all)
                        .filter(reading -> reading.at("/position").asText().equals("KB1")))
                .extracting(reading -> reading.at("/version").asInt())
                .containsExactly(1, 2);
    }

    @Test
    void twoPeopleSavingAtOnceLoseNothing() {
        bench.open().done();
        bench.calibrate().done();
        List<Map<String, Object>> rows = bench.goodReadings();
        int half = rows.size() / 2;
        var first = CompletableFuture.supplyAsync(() -> bench.save("wz.analyst1", rows.subList(0, half)));
        var second = CompletableFuture.supplyAsync(() -> bench.save("wz.analyst2", rows.subList(half, rows.size())));
        first.join().done();
        second.join().done();
        assertThat(bench.sheet().json().at("/results")).hasSize(rows.size());
    }

    @Test
    void aForeignLaboratorySeesAndChangesNothing() {
        bench.open().done();
        bench.calibrate().done();
        List<Map<String, Object>> rows = bench.goodReadings();
        TheSystem.as("yz.analyst1").get(bench.path()).refusedBy("AnalyticalBatchExists");
        bench.save("yz.analyst1", rows).refusedBy("AnalyticalBatchExists");
        bench.save("mc.analyst1", rows).refusedBy("ActsForOwnOrganisation");
        assertThat(TheSystem.as("yz.analyst1")
                        .get("/api/analysis/batches")
                        .done()
                        .body())
                .doesNotContain(bench.batch());
    }

    @Test
    void aBatchIsSubmittedWholeWithThePinAndTakesNoMoreReadings() {
        bench.open().done();
        bench.calibrate().done();
        List<Map<String, Object>> rows = bench.goodReadings();
        bench.save("wz.analyst1", rows.subList(0, 3)).done();
        bench.submit().refusedBy("EveryPositionIsMeasured");
        bench.save("wz.analyst1", rows).done();
        TheSystem.as("wz.analyst1")
                .post(bench.path() + "/submission", Map.of("pin", "000000"))
                .refusedBy("SigningPinCorrect");
        assertThat(bench.submit().done().text("state")).isEqualTo("SUBMITTED");
        bench.save("wz.analyst1", rows).refusedBy("BatchTakesReadings");
    }
}
