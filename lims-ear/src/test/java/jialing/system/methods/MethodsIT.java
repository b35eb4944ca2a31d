package jialing.system.methods;

import static jialing.client.PersonAtWork.PIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.client.Patience;
import jialing.client.Photometer;
import jialing.domain.shared.LabClock;
import jialing.system.analysis.Bench;
import jialing.system.people.SecondCapacity;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Wanzhou verifies ammonia nitrogen on its second photometer, and a standard of the network is replaced. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MethodsIT {

    private static final String INSTRUMENT = "WZ-UV-02";
    private static final String FILES = "/api/methods/verifications";
    private static final String REPLACED = "HJ 503-2009";
    private static String file;

    @Test
    @Order(1)
    void aFileIsDraftedForWhatTheStandardDetermines() {
        draft("wz.sampler1", "NH3N", INSTRUMENT).refusedBy("CapacityHeld");
        draft("wz.analyst1", "COD", INSTRUMENT).refusedBy("MethodAnalyteExists");
        draft("wz.analyst1", "NH3N", "WZ-NO-99").refusedBy("InstrumentExists");
        Answer drafted = draft("wz.analyst1", "NH3N", INSTRUMENT).done();
        file = drafted.text("id");
        assertThat(drafted.text("unit")).isEqualTo("mg/L");
        assertThat(drafted.text("state")).isEqualTo("DRAFT");
        TheSystem.as("yz.analyst1").get(FILES + "/" + file).refusedBy("MethodVerificationExists");
    }

    @Test
    @Order(2)
    void theLimitIsComputedWhileItIsEnteredAndNothingIsKept() {
        JsonNode figures =
                ask("wz.analyst1", "figures", limit("0.060", "0.005")).done().json();
        // t(6) = 3.143, S = 0.005: 0.015715, up to two digits 0.016; 0.060 / 0.015715 = 3.818
        assertThat(figures.at("/figures/DETECTION_LIMIT").asText()).isEqualTo("0.016");
        assertThat(figures.at("/figures/LEVEL_RATIO").asText()).isEqualTo("3.81801");
        assertThat(rules(figures)).isEmpty();
        assertThat(rules(ask("wz.analyst1", "figures", limit("0.200", "0.005"))
                        .done()
                        .json()))
                .containsExactly("SpikeNearTheLimit");
        ask("wz.analyst1", "figures", Map.of("kind", "PRECISION", "spiked", false))
                .refusedBy("FieldFilled");
        ask("wz.analyst1", "figures", trial("PRECISION", Map.of("determinations", List.of("1e999"), "atMost", "1")))
                .refusedBy("TrialNumbersArePossible");
        assertThat(seen().at("/trials")).isEmpty();
    }

    @Test
    @Order(3)
    void anIncompleteFileOrOneAboveTheStandardsLimitIsNotSubmitted() {
        var tomorrow = new HashMap<>(limit("0.120", "0.010"));
        tomorrow.put("madeOn", LaboratoryDay.today().plusDays(1).toString());
        ask("wz.analyst1", "trials", tomorrow).refusedBy("TrialWasMade");
        ask("wz.analyst1", "trials", limit("0.120", "0.010")).done();
        // 0.03143, up to 0.032 mg/L; HJ 535 states 0.025 mg/L
        assertThat(rules(seen())).containsExactly("VerificationIsComplete", "DetectionLimitWithinStandard");
        ask("wz.analyst1", "submission", "").refusedBy("VerificationIsComplete");
        ask("wz.analyst1", "trials", limit("0.060", "0.005")).done();
        assertThat(rules(seen())).containsExactly("VerificationIsComplete");
        assertThat(seen().at("/trials")).hasSize(2);
        assertThat(seen().at("/trials/1/counts").asBoolean()).isFalse();
    }

    @Test
    @Order(4)
    void aFailedTrialStandsAgainstTheFileUntilALaterOneTakesItsPlace() {
        ask("wz.analyst1", "trials", precision("1.0")).done();
        ask("wz.analyst1", "trials", recovery()).done();
        ask("wz.analyst1", "trials", line()).done();
        assertThat(rules(seen())).containsExactly("PrecisionWithinCriterion");
        ask("wz.analyst1", "submission", "").refusedBy("PrecisionWithinCriterion");
        ask("wz.analyst1", "trials", precision("5")).done();
        ask("wz.analyst1", "submission", "").done();
        ask("wz.analyst1", "trials", precision("5")).refusedBy("VerificationInState");
    }

    @Test
    @Order(5)
    void whoTookNoPartSendsItBackOrApprovesIt() {
        try (var both = SecondCapacity.of("wz.analyst1", "QUALITY_OFFICER")) {
            approve("wz.analyst1", LaboratoryDay.today()).refusedBy("ApproverIsNotVerifier");
        }
        approve("wz.analyst2", LaboratoryDay.today()).refusedBy("CapacityHeld");
        approve("mc.quality", LaboratoryDay.today()).refusedBy("ActsForOwnOrganisation");
        approve("wz.quality", LaboratoryDay.today().minusDays(1)).refusedBy("VerificationFromTodayOn");
        approve("wz.quality", LocalDate.of(99_999, 1, 1)).refusedBy("VerificationFromTodayOn");
        ask("wz.quality", "return", Map.of("note", " ")).refusedBy("FieldFilled");
        ask("wz.quality", "return", Map.of("note", "请写明标准溶液编号")).done();
        ask("wz.analyst1", "submission", "").done();
        JsonNode approved = approve("wz.quality", LaboratoryDay.today()).done().json();
        assertThat(approved.at("/state").asText()).isEqualTo("IN_FORCE");
        assertThat(new BigDecimal(approved.at("/detectionLimit").asText())).isEqualByComparingTo("0.016");
        assertThat(new BigDecimal(approved.at("/lowerLimit").asText())).isEqualByComparingTo("0.064");
    }

    @Test
    @Order(6)
    void aBatchOnThatInstrumentTakesTheLimitAndOneOnAnotherTakesTheStandards() {
        Bench verified = Bench.withReceivedSamples();
        verified.open("wz.analyst1", Photometer.METHOD, INSTRUMENT).done();
        assertThat(limitOf(verified)).isEqualByComparingTo("0.016");
        Bench other = Bench.withReceivedSamples();
        other.open().done();
        assertThat(limitOf(other)).isEqualByComparingTo("0.025");
    }

    @Test
    @Order(7)
    void aMethodShowsWhereItStands() {
        JsonNode method = TheSystem.as("wz.quality")
                .get("/api/methods/methods?limit=200")
                .done()
                .items()
                .filter(line -> line.path("method").asText().equals(Photometer.METHOD))
                .findFirst()
                .orElseThrow();
        assertThat(method.path("inScope").asInt()).isPositive();
        assertThat(method.path("verified").asInt()).isEqualTo(1);
        assertThat(method.path("certifiedPeople").asInt()).isPositive();
        assertThat(TheSystem.as("wz.quality")
                        .get("/api/methods/determinations?method=HJ%20535-2009")
                        .done()
                        .items()
                        .filter(line -> line.path("verification").asText().equals(file)))
                .singleElement()
                .satisfies(line -> assertThat(line.path("instrument").asText()).isEqualTo(INSTRUMENT));
        assertThat(TheSystem.as("wz.quality")
                        .get(FILES + "?method=HJ%20535-2009")
                        .done()
                        .items()
                        .filter(line -> line.path("state").asText().equals("IN_FORCE")))
                .isNotEmpty();
    }

    @Test
    @Order(8)
    void aReplacedStandardIsStoppedOnItsDayAndTheNewOneBeforeIt() {
        LocalDate today = LaboratoryDay.today();
        assertThat(against(REPLACED)).doesNotContain("MethodIsInForce");
        announce("wz.quality", REPLACED, "HJ 503-2036", today).refusedBy("CentreAnnounces");
        announce("mc.quality", "HJ 0-0000", "HJ 503-2036", today).refusedBy("MethodExists");
        announce("mc.quality", REPLACED, REPLACED, today).refusedBy("ReplacesAnother");
        announce("mc.quality", REPLACED, "HJ 503-2036", LocalDate.of(99_999, 1, 1))
                .refusedBy("ReplacesAnother");
        JsonNode announced =
                announce("mc.quality", REPLACED, "HJ 503-2036", today).done().json();
        announce("mc.quality", REPLACED, "HJ 503-2036", today).refusedBy("ReplacementAnnouncedOnce");
        assertThat(announced.at("/line/warning").asText()).isEqualTo("IN_FORCE");
        assertThat(against(REPLACED)).contains("MethodIsInForce");

        JsonNode coming = announce("mc.quality", "HJ 970-2018", "HJ 503-2099", today.plusDays(30))
                .done()
                .json();
        assertThat(coming.at("/line/warning").asText()).isEqualTo("THIRTY_DAYS");
        assertThat(against("HJ 503-2099")).contains("MethodIsInForce");
        assertThat(against("HJ 970-2018")).doesNotContain("MethodIsInForce");
        assertThat(Answer.stream(coming.at("/tasks"))
                        .filter(task -> task.path("organisation").asText().equals("CQ-WZ"))
                        .filter(task -> task.path("kind").asText().equals("QUALIFICATION")))
                .singleElement()
                .satisfies(task -> assertThat(task.path("done").asBoolean()).isFalse());
    }

    @Test
    @Order(9)
    void eachLaboratoryIsToldAtOnceAndTheTaskGoesAwayWhenTheAnnouncementIsWithdrawn() {
        String words = "HJ 970-2018 → HJ 503-2099";
        Patience.of(Duration.ofMinutes(2))
                .until("Wanzhou is told", () -> taskAbout("wz.quality", words).isPresent());
        JsonNode task = taskAbout("wz.quality", words).orElseThrow();
        assertThat(task.path("dueAt").asText())
                .isEqualTo(startOf(LaboratoryDay.today().plusDays(30)));
        assertThat(task.path("path").asText()).isEqualTo("/methods/replacements");
        assertThat(taskAbout("wz.analyst1", words)).isEmpty();
        String id = idOf(words);
        LocalDate later = LaboratoryDay.today().plusDays(40);
        change("wz.quality", id, moved(later, "公告更正")).refusedBy("CentreAnnounces");
        change("mc.quality", id, moved(later, " ")).refusedBy("FieldFilled");
        var backwards = new HashMap<>(moved(later, "公告更正"));
        backwards.put("publishedOn", later.plusDays(1).toString());
        change("mc.quality", id, backwards).refusedBy("ReplacesAnother");
        var wrongPin = new HashMap<>(moved(later, "公告更正"));
        wrongPin.put("pin", "000000");
        change("mc.quality", id, wrongPin).refusedBy("SigningPinCorrect");
        JsonNode changed = change("mc.quality", id, moved(later, "公告更正")).done().json();
        assertThat(changed.at("/line/daysLeft").asInt()).isEqualTo(40);
        assertThat(Answer.texts(changed.path("changes"), "/reason")).containsExactly("公告更正");
        assertThat(taskAbout("wz.quality", words).orElseThrow().path("dueAt").asText())
                .isEqualTo(startOf(later));

        change("mc.quality", id, Map.of("withdrawn", true, "reason", "公告撤销", "pin", PIN))
                .done();
        assertThat(against("HJ 503-2099")).doesNotContain("MethodIsInForce");
        Patience.of(Duration.ofMinutes(2))
                .until("nothing waits", () -> taskAbout("wz.quality", words).isEmpty());
    }

    private static Optional<JsonNode> taskAbout(String account, String words) {
        return TheSystem.as(account)
                .get("/api/inbox/tasks?limit=200")
                .done()
                .items()
                .filter(task -> task.path("subjectLabel").asText().startsWith(words))
                .findFirst();
    }

    private static String idOf(String words) {
        return TheSystem.as("mc.quality")
                .get("/api/methods/replacements?limit=200")
                .done()
                .items()
                .map(line -> line.path("replacement"))
                .filter(each -> words.equals(each.path("oldMethod").asText() + " → "
                        + each.path("newMethod").asText()))
                .map(each -> each.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> moved(LocalDate inForceOn, String reason) {
        return Map.of(
                "publishedOn",
                inForceOn.minusDays(240).toString(),
                "inForceOn",
                inForceOn.toString(),
                "source",
                "生态环境部公告（更正）",
                "reason",
                reason,
                "pin",
                PIN);
    }

    private static Answer change(String account, String id, Map<String, Object> what) {
        var body = new HashMap<>(what);
        body.put("replacement", id);
        body.putIfAbsent("withdrawn", false);
        return TheSystem.as(account).post("/api/methods/replacements/changes", body);
    }

    private static String startOf(LocalDate day) {
        return day.atStartOfDay(LabClock.ZONE).toInstant().toString();
    }

    private static Answer draft(String account, String analyte, String instrument) {
        return TheSystem.as(account)
                .post(
                        FILES,
                        Map.of(
                                "method",
                                Photometer.METHOD,
                                "analyte",
                                analyte,
                                "matrix",
                                "water",
                                "instrument",
                                instrument,
                                "digits",
                                2,
                                "occasion",
                                "新购仪器首次使用"));
    }

    private static Answer ask(String account, String what, Object body) {
        return TheSystem.as(account).post(FILES + "/" + file + "/" + what, body);
    }

    private static Answer approve(String account, LocalDate from) {
        return ask(account, "approval", Map.of("inForceFrom", from.toString(), "uncertainty", "BQD-01", "pin", PIN));
    }

    private static JsonNode seen() {
        return TheSystem.as("wz.analyst1").get(FILES + "/" + file).done().json();
    }

    private static List<String> rules(JsonNode shown) {
        return Answer.texts(shown.path("objections"), "/rule");
    }

    private static BigDecimal limitOf(Bench bench) {
        return Answer.stream(bench.sheet().json().path("analytes"))
                .map(analyte -> new BigDecimal(analyte.path("detectionLimit").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> trial(String kind, Map<String, Object> more) {
        var trial = new HashMap<String, Object>(Map.of(
                "kind", kind, "spiked", false, "madeOn", LaboratoryDay.today().toString()));
        trial.putAll(more);
        return trial;
    }

    /** S is exactly one step. */
    private static Map<String, Object> limit(String middle, String step) {
        return trial(
                "DETECTION_LIMIT",
                Map.of("spiked", true, "determinations", around(List.of(-1, 1, 0, -1, 1, -1, 1), middle, step)));
    }

    /** RSD 1.414 %. */
    private static Map<String, Object> precision(String atMost) {
        return trial(
                "PRECISION",
                Map.of(
                        "level",
                        "MIDDLE",
                        "determinations",
                        around(List.of(-2, 2, -1, 1, 0, 0), "1.00", "0.01"),
                        "atMost",
                        atMost));
    }

    /** (1.47 − 0.51) / 1.00 = 96 %. */
    private static Map<String, Object> recovery() {
        return trial(
                "RECOVERY",
                Map.of(
                        "determinations", around(List.of(-1, 1, 0, 0, -1, 1), "1.47", "0.01"),
                        "unspiked", List.of("0.50", "0.52"),
                        "added", "1.00",
                        "from", "90",
                        "to", "110"));
    }

    private static Map<String, Object> line() {
        List<Map<String, String>> standards = IntStream.range(0, 6)
                .mapToObj(each ->
                        Map.of("standard", String.valueOf(each * 20), "response", String.valueOf(each * 14 + 1)))
                .toList();
        return trial("LINEARITY", Map.of("standards", standards));
    }

    private static List<String> around(List<Integer> steps, String middle, String step) {
        return steps.stream()
                .map(each -> new BigDecimal(middle)
                        .add(new BigDecimal(step).multiply(BigDecimal.valueOf(each)))
                        .toPlainString())
                .toList();
    }

    private static Answer announce(String account, String from, String to, LocalDate on) {
        return TheSystem.as(account)
                .post(
                        "/api/methods/replacements",
                        Map.of(
                                "oldMethod",
                                from,
                                "newMethod",
                                to,
                                "publishedOn",
                                on.minusDays(200).toString(),
                                "inForceOn",
                                on.toString(),
                                "source",
                                "生态环境部公告"));
    }

    private static Stream<String> against(String method) {
        Map<String, Object> procedure = Map.of("method", method, "matrix", "water", "analytes", List.of("VPHEN"));
        return Answer.texts(
                TheSystem.as("wz.analyst1")
                        .post("/api/gate/questions", Map.of("activity", "ANALYSE", "procedures", List.of(procedure)))
                        .done()
                        .json()
                        .path("against"),
                "/rule")
                .stream();
    }
}
