package jialing.system.nonconformity;

import static jialing.client.PersonAtWork.PIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.system.analysis.Bench;
import jialing.system.people.SecondCapacity;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The wrong pipette was used for a batch: work on it stops, it is put right, the cause found and done away with, somebody else looks
 * whether that helped, and the quality officer closes it (ISO/IEC 17025:2017 7.10, 8.7).
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NonconformityIT {

    private static final String ALL = "/api/nonconformity/nonconformities";

    private static Bench bench;
    private static String number;
    private static String id;

    @Test
    @Order(1)
    void whoeverFindsItReportsItFromWhereItIsFound() {
        bench = Bench.withReceivedSamples();
        bench.open().done();
        bench.calibrate().done();
        report("wz.analyst1", Map.of("title", "移液器用错", "found", " ")).refusedBy("FindingIsDescribed");
        report(
                        "wz.analyst1",
                        Map.of(
                                "concerned",
                                List.of(thing(
                                        "AnalyticalBatch", UUID.randomUUID().toString()))))
                .refusedBy("ConcernsThingsOnRecord");
        report("yz.quality", Map.of()).refusedBy("ConcernsThingsOnRecord");
        report("wz.analyst1", Map.of("foundAt", "2999-01-01T00:00:00Z")).refusedBy("FoundInThePast");
        Answer opened = report("wz.analyst1", Map.of()).done();
        number = opened.text("number");
        id = opened.text("id");
        assertThat(number).startsWith("BF-CQ-WZ-");
        assertThat(opened.text("state")).isEqualTo("AWAITS_CORRECTION");
        assertThat(tasks("wz.quality")).containsExactly("RecordCorrection");
    }

    @Test
    @Order(2)
    void whileWorkIsStoppedTheGateLetsNothingThrough() {
        step("wz.analyst1", "stop", note("停用此批，等待评价")).done();
        step("wz.analyst1", "stop", note("再停一次")).refusedBy("StopOrResumption");
        bench.save("wz.analyst1", bench.goodReadings()).refusedBy("WorkNotStopped");
        step("wz.analyst1", "resumption", note("继续")).refusedBy("CapacityHeld");
        step("wz.quality", "resumption", note("换用检定合格的移液器后继续")).done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
    }

    @Test
    @Order(3)
    void nothingIsTakenOutOfTurn() {
        step("wz.quality", "evaluation", evaluation(true)).refusedBy("StepInTurn");
        step("wz.quality", "closing", closing()).refusedBy("ActionsAreDone");
        step("wz.quality", "reopening", note("重开")).refusedBy("StepInTurn");
        step("mc.quality", "correction", note("重测")).refusedBy("ActsForOwnOrganisation");
        step("yz.quality", "correction", note("重测")).refusedBy("NonconformityExists");
        step("wz.analyst1", "correction", note(" ")).refusedBy("NoteSaysWhatWasDone");
    }

    @Test
    @Order(4)
    void itIsPutRightEvaluatedAndActedUpon() {
        step("wz.analyst1", "correction", note("废弃已配溶液，重新移取")).done();
        assertThat(tasks("wz.quality")).containsExactly("EvaluateNonconformity");
        step("wz.analyst1", "evaluation", evaluation(true)).refusedBy("CapacityHeld");
        step("wz.quality", "evaluation", Map.of("significance", "仅涉及本批", "cause", "标签脱落", "couldRecur", true))
                .refusedBy("EvaluationIsComplete");
        step("wz.quality", "evaluation", evaluation(true)).done();
        step("wz.quality", "effect-check", check(true)).refusedBy("StepInTurn");
        step("wz.quality", "actions", action("yz.analyst1")).refusedBy("ActionHasOwnerAndDay");
        step("wz.quality", "actions", action("wz.analyst2")).done();
        step("wz.quality", "closing", closing()).refusedBy("ActionsAreDone");
    }

    @Test
    @Order(5)
    void anActionWaitsForItsOwnerAndNobodyElseReportsIt() {
        assertThat(actionTasks("wz.analyst2")).contains("CarryOutAction");
        assertThat(actionTasks("wz.analyst1")).doesNotContain("CarryOutAction");
        completion("wz.analyst1").refusedBy("OwnerCarriesOut");
        completion("wz.analyst2").done();
        assertThat(actionTasks("wz.analyst2")).doesNotContain("CarryOutAction");
    }

    @Test
    @Order(6)
    void theEffectIsCheckedBySomebodyElseAndWhatDidNotHelpGoesBack() {
        step("wz.quality", "closing", closing()).refusedBy("EffectIsChecked");
        try (var both = SecondCapacity.of("wz.analyst2", "AUDITOR")) {
            step("wz.analyst2", "effect-check", check(true)).refusedBy("EffectCheckedBySomebodyElse");
        }
        step("wz.reviewer", "effect-check", check(false)).done();
        assertThat(tasks("wz.quality")).containsExactly("DecideActions");
        step("wz.quality", "actions", action("wz.analyst2")).done();
        completion("wz.analyst2").done();
        step("wz.reviewer", "effect-check", check(true)).done();
    }

    @Test
    @Order(7)
    void nobodyClosesTheOwnAndClosingIsSigned() {
        try (var both = SecondCapacity.of("wz.analyst1", "QUALITY_OFFICER")) {
            step("wz.analyst1", "closing", closing()).refusedBy("NobodyClosesTheOwn");
        }
        try (var both = SecondCapacity.of("wz.analyst2", "QUALITY_OFFICER")) {
            step("wz.analyst2", "closing", closing()).refusedBy("NobodyClosesTheOwn");
        }
        step("wz.quality", "closing", Map.of("note", "措施有效", "pin", "000000")).refusedBy("SigningPinCorrect");
        step("wz.quality", "closing", closing()).done();
        assertThat(read().path("state").asText()).isEqualTo("CLOSED");
        assertThat(tasks("wz.quality")).isEmpty();
        step("wz.analyst1", "correction", note("补记")).refusedBy("StepInTurn");
    }

    @Test
    @Order(8)
    void whatWasClosedTooEarlyIsReopenedAndEvaluatedAnew() {
        step("wz.analyst1", "reopening", note("又发生一次")).refusedBy("CapacityHeld");
        step("wz.quality", "reopening", note("又发生一次")).done();
        assertThat(tasks("wz.quality")).containsExactly("EvaluateNonconformity");
        step("wz.quality", "evaluation", evaluation(false)).done();
        step("wz.reviewer", "effect-check", check(true)).done();
        step("wz.quality", "closing", closing()).done();
    }

    @Test
    @Order(9)
    void everyStepStandsInTheLedger() {
        List<JsonNode> acts = TheSystem.as("wz.quality")
                .get("/api/ledger/acts?subjectType=Nonconformity&subjectId=" + id)
                .done()
                .items()
                .toList();
        assertThat(acts)
                .extracting(act -> act.path("verb").asText())
                .containsExactly(
                        "OPEN_NONCONFORMITY",
                        "STOP_WORK",
                        "RESUME_WORK",
                        "CORRECT",
                        "EVALUATE",
                        "DECIDE_ACTION",
                        "COMPLETE_ACTION",
                        "CHECK_EFFECT",
                        "DECIDE_ACTION",
                        "COMPLETE_ACTION",
                        "CHECK_EFFECT",
                        "CLOSE",
                        "REOPEN",
                        "EVALUATE",
                        "CHECK_EFFECT",
                        "CLOSE");
    }

    @Test
    @Order(10)
    void itIsFoundByTheThingAndCountedAbove() {
        String about = ALL + "?subjectType=AnalyticalBatch&subjectId=" + bench.batch();
        assertThat(numbers("wz.checker", about)).containsExactly(number);
        assertThat(numbers("mc.quality", about)).containsExactly(number);
        assertThat(numbers("yz.quality", about)).isEmpty();
        assertThat(numbers("wz.checker", about + "&state=AWAITS_ACTION")).isEmpty();
        assertThat(numbers("wz.checker", about + "&overdue=true")).isEmpty();
        JsonNode figures = TheSystem.as("mc.quality")
                .get("/api/nonconformity/statistics?organisation=CQ-WZ")
                .done()
                .json();
        assertThat(figures.at("/totals/closed").asInt()).isPositive();
        assertThat(Answer.texts(figures.path("byCause"), "/key")).contains("PEOPLE");
        assertThat(figures.at("/totals/meanDaysToClose").asText()).isNotBlank();
        TheSystem.as("mc.quality")
                .get("/api/nonconformity/statistics?since=2026-02-30")
                .refusedBy("DayIsReal");
    }

    private static Answer report(String account, Map<String, Object> other) {
        var body = new HashMap<String, Object>(Map.of(
                "title",
                "移液器用错",
                "found",
                "配制标准系列时使用了未检定的移液器",
                "source",
                "BENCH",
                "severity",
                "MAJOR",
                "concerned",
                List.of(thing("AnalyticalBatch", bench.batch()))));
        body.putAll(other);
        return TheSystem.as(account).post(ALL, body);
    }

    private static Map<String, Object> thing(String type, String id) {
        return Map.of("type", type, "id", id, "key", "FX");
    }

    private static Answer step(String account, String step, Map<String, Object> body) {
        return TheSystem.as(account).post(ALL + "/" + number + "/" + step, body);
    }

    private static Map<String, Object> note(String text) {
        return Map.of("note", text);
    }

    private static Map<String, Object> evaluation(boolean couldRecur) {
        return Map.of(
                "significance", "仅涉及本批，结果尚未报出", "category", "PEOPLE", "cause", "移液器标签脱落，未核对", "couldRecur", couldRecur);
    }

    private static Map<String, Object> action(String owner) {
        return Map.of(
                "what",
                "全部移液器重新贴标并培训",
                "owner",
                personOf(owner),
                "dueOn",
                LaboratoryDay.today().plusDays(7).toString());
    }

    private static Map<String, Object> check(boolean effective) {
        return Map.of("effective", effective, "note", "抽查 20 支移液器");
    }

    private static Map<String, Object> closing() {
        return Map.of("note", "措施有效，予以关闭", "pin", PIN);
    }

    private static Answer completion(String account) {
        String action = Answer.stream(read().path("actions"))
                .filter(each -> each.path("open").asBoolean())
                .map(each -> each.path("id").asText())
                .findFirst()
                .orElseThrow();
        return step(account, "actions/" + action + "/completion", note("已贴标、已培训"));
    }

    private static String personOf(String account) {
        return TheSystem.as(account).get("/api/people/me").done().text("personId");
    }

    private static JsonNode read() {
        return TheSystem.as("wz.checker").get(ALL + "/" + number).done().json();
    }

    private static List<String> numbers(String account, String list) {
        return TheSystem.as(account)
                .get(list)
                .done()
                .items()
                .map(line -> line.path("number").asText())
                .toList();
    }

    private static List<String> tasks(String account) {
        return tasks(account, "subjectId", id);
    }

    private static List<String> actionTasks(String account) {
        return tasks(account, "subjectLabel", number);
    }

    private static List<String> tasks(String account, String field, String value) {
        return TheSystem.as(account)
                .get("/api/inbox/tasks?limit=200")
                .done()
                .items()
                .filter(task -> task.path(field).asText().equals(value))
                .map(task -> task.path("kind").asText())
                .toList();
    }
}
