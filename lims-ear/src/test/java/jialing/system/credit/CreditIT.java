package jialing.system.credit;

import static jialing.client.PersonAtWork.PIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.domain.shared.TimeOrderedId;
import jialing.system.inspection.InspectionOf;
import jialing.system.people.SecondCapacity;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** An institution is rated from its record, disputes a line, and is rated again. */
class CreditIT {

    private static final String INSPECTED = "CQ-P001";
    private static final PersonAtWork OFFICER = TheSystem.as("p1.quality");
    private static final PersonAtWork CENTRE = TheSystem.as("mc.quality");

    @Test
    void aFindingCostsPointsUntilTheCentreUpholdsTheAppealAgainstIt() {
        Answer before = rated();
        String number = aMajorFinding();
        assertThat(find(OFFICER.get("/api/credit/ratings/" + INSPECTED).done(), number))
                .as("nothing counts before the next run")
                .isNull();
        Answer run = CENTRE.post("/api/credit/runs", "").done();
        assertThat(run.json().path("nightly").asBoolean()).isFalse();
        assertThat(run.json().path("changed").asInt()).isPositive();
        Answer after = OFFICER.get("/api/credit/ratings/" + INSPECTED).done();
        JsonNode line = find(after, number);
        assertThat(line.path("criterion").asText()).isEqualTo("FINDING_MAJOR");
        assertThat(line.path("points").asText()).isEqualTo("3");
        assertThat(score(before) - score(after)).isEqualTo(3.0);
        assertThat(TheSystem.as("wz.quality")
                        .get("/api/credit/ratings/" + INSPECTED)
                        .refusedBy("CreditRatingExists")
                        .status())
                .as("lines are not everybody's")
                .isEqualTo(404);

        Map<String, Object> appeal = appeal(line, "天平当日已送检");
        TheSystem.as("p1.analyst1").post("/api/credit/appeals", appeal).refusedBy("CapacityHeld");
        TheSystem.as("yz.quality").post("/api/credit/appeals", appeal).refusedBy("CreditLineExists");
        OFFICER.post("/api/credit/appeals", appeal(line, " ")).refusedBy("ReasonsAreGiven");
        OFFICER.post("/api/credit/appeals", with(appeal, "pin", "000000")).refusedBy("SigningPinCorrect");
        OFFICER.post("/api/credit/appeals", appeal).done();
        OFFICER.post("/api/credit/appeals", appeal).refusedBy("AppealedOnce");

        String opened = "/api/credit/appeals/" + openAppeal(number);
        byte[] receipt = "%PDF-1.7 送检单 %%EOF".getBytes(StandardCharsets.UTF_8);
        TheSystem.as("yz.quality")
                .upload(opened + "/files?name=x.pdf", "application/pdf", receipt)
                .refusedBy("CreditAppealExists");
        CENTRE.upload(opened + "/files?name=x.pdf", "application/pdf", receipt).refusedBy("ActsForOwnOrganisation");
        OFFICER.upload(opened + "/files?name=x.pdf", "application/pdf", new byte[] {1, 2})
                .refusedBy("UploadIsImage");
        OFFICER.upload(opened + "/files?name=receipt.pdf", "application/pdf", receipt)
                .done();
        JsonNode shown = CENTRE.get("/api/credit/appeals")
                .done()
                .items()
                .filter(each -> opened.endsWith(each.path("id").asText()))
                .findFirst()
                .orElseThrow()
                .at("/files/0");
        assertThat(shown.path("name").asText()).isEqualTo("receipt.pdf");
        String file = opened + "/files/" + shown.path("id").asText();
        assertThat(CENTRE.get(file).done().bytes()).isEqualTo(receipt);
        TheSystem.as("yz.quality").get(file).refusedBy("AppealFileExists");

        String decision = opened + "/decision";
        Map<String, Object> upheld = Map.of("upheld", true, "reasons", "送检单属实", "pin", PIN);
        OFFICER.post(decision, upheld).refusedBy("CentreAnswersForRatings");
        CENTRE.post(decision, upheld).refusedBy("DeciderDidNotFind");
        PersonAtWork another = TheSystem.as("mc.reviewer");
        try (var second = SecondCapacity.of("mc.reviewer", "QUALITY_OFFICER")) {
            another.post(decision, Map.of("upheld", true, "pin", PIN)).refusedBy("ReasonsAreGiven");
            another.post(decision, upheld).done();
            another.post(decision, upheld).refusedBy("AppealIsOpen");
            OFFICER.upload(opened + "/files?name=late.pdf", "application/pdf", receipt)
                    .refusedBy("AppealIsOpen");
        }

        CENTRE.post("/api/credit/runs", "").done();
        Answer again = OFFICER.get("/api/credit/ratings/" + INSPECTED).done();
        assertThat(find(again, number).path("counted").asText()).isEqualTo("APPEAL_UPHELD");
        assertThat(score(again)).isEqualTo(score(before));
        assertThat(again.json().at("/appeals/0/decision/reasons").asText()).isEqualTo("送检单属实");
        OFFICER.post("/api/credit/appeals", appeal).refusedBy("CountedLineIsDisputed");

        int kept = again.json().path("past").size();
        CENTRE.post("/api/credit/runs", "").done();
        assertThat(OFFICER.get("/api/credit/ratings/" + INSPECTED).done().json().path("past"))
                .as("what did not change is not kept again")
                .hasSize(kept);
    }

    @Test
    void theBlackListDecidesAloneAndStrikingOffGivesTheGradeBack() {
        String institution = "CQ-P002";
        UUID entry = TimeOrderedId.next();
        Map<String, Object> listed = new HashMap<>(Map.of(
                "id", entry, "colour", "BLACK", "institution", institution, "reason", "伪造原始记录", "evidence", "执法文书示例"));
        listed.put("from", rated().json().at("/rating/day").asText());
        listed.put("pin", PIN);
        CENTRE.post("/api/competence/list", listed).done();
        CENTRE.post("/api/credit/runs", "").done();
        assertThat(gradeOf(institution)).isEqualTo("D");
        CENTRE.post("/api/competence/list/" + entry + "/striking", Map.of("reason", "示例结束", "pin", PIN))
                .done();
        CENTRE.post("/api/credit/runs", "").done();
        assertThat(gradeOf(institution)).isNotEqualTo("D");
    }

    @Test
    void whoHasNoWorkOnRecordIsNotRatedUntilThereIsSome() {
        String idle = "CQ-P005";
        CENTRE.post("/api/credit/runs", "").done();
        assertThat(gradeOf(idle)).isEqualTo("NOT_RATED");
        assertThat(CENTRE.get("/api/credit/ratings/" + idle)
                        .done()
                        .json()
                        .at("/rating/score")
                        .isNull())
                .isTrue();
        InspectionOf inspection = InspectionOf.institution("mc", idle, "未评定机构的检查", false);
        inspection.begin().done();
        inspection.conformBut(Set.of());
        inspection.sign("NOTHING_FOUND", Map.of("refusal", "示例：无人在场签字")).done();
        CENTRE.post("/api/credit/runs", "").done();
        assertThat(gradeOf(idle)).isEqualTo("A");
        assertThat(TheSystem.stranger()
                        .get("/api/credit/rules")
                        .done()
                        .json()
                        .at("/unrated/zh")
                        .asText())
                .contains("不评定");
    }

    @Test
    void everybodyReadsTheRulesAndTheNetworkReadsTheGrades() {
        Answer rules = TheSystem.stranger().get("/api/credit/rules").done();
        assertThat(rules.json().path("rules").size()).isGreaterThan(10);
        assertThat(rules.text("rules/0/source")).isNotBlank();
        TheSystem.stranger().get("/api/credit/grades").refusedBy("LoggedIn");
        assertThat(gradeOf(INSPECTED)).isIn("A", "B", "C", "D", "NOT_RATED");
        assertThat(TheSystem.as("yz.planner")
                        .get("/api/credit/grades")
                        .done()
                        .items()
                        .map(each -> each.path("code").asText()))
                .contains(INSPECTED, "CQ-WZ")
                .doesNotContain("CQ-MC");
        assertThat(OFFICER.get("/api/credit/ratings").done().items())
                .extracting(each -> each.path("institution").asText())
                .containsExactly(INSPECTED);
    }

    @Test
    void onlyTheCentreHasRated() {
        TheSystem.as("wz.quality").post("/api/credit/runs", "").refusedBy("CentreAnswersForRatings");
        TheSystem.as("mc.planner").post("/api/credit/runs", "").refusedBy("CapacityHeld");
        CENTRE.post("/api/credit/runs", "").done();
        OFFICER.post("/api/credit/appeals", Map.of("reasons", "无")).refusedBy("CreditLineExists");
    }

    @Test
    void nobodyWritesOneselfARatingBehindTheDoors() throws SQLException {
        try (var connection = TheSystem.asApplicationRole();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('jialing.visible', 'CQ-P001', true),"
                    + " set_config('jialing.organisation', 'CQ-P001', true)");
            assertThatThrownBy(
                            () -> statement.executeUpdate(
                                    "insert into lims.credit_rating select gen_random_uuid(), organisation, run_id, day, edition,"
                                            + " 100, 'A', false, '[]', digest, now(), act_hash from lims.credit_rating limit 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    private static String aMajorFinding() {
        InspectionOf inspection = InspectionOf.institution("mc", INSPECTED, "信用评定前的检查", false);
        inspection.begin().done();
        String number = inspection
                .answer(Map.of("question", "4.4-1", "outcome", "NONCONFORMING", "note", "天平超期", "severity", "MAJOR"))
                .done()
                .text("answers/0/nonconformity");
        inspection.conformBut(Set.of("4.4-1"));
        inspection
                .sign("TO_BE_PUT_RIGHT", Map.of("account", "p1.quality", "accountPin", PIN))
                .done();
        return number;
    }

    private static Answer rated() {
        CENTRE.post("/api/credit/runs", "").done();
        return OFFICER.get("/api/credit/ratings/" + INSPECTED).done();
    }

    /** Who is not rated yet has lost nothing. */
    private static double score(Answer rating) {
        JsonNode score = rating.json().at("/rating/score");
        return score.isNull() ? 100 : Double.parseDouble(score.asText());
    }

    private static JsonNode find(Answer rating, String key) {
        for (JsonNode line : rating.json().path("lines")) {
            if (line.path("subjectKey").asText().equals(key)) {
                return line;
            }
        }
        return null;
    }

    private static String openAppeal(String key) {
        List<JsonNode> open = CENTRE.get("/api/credit/appeals")
                .done()
                .items()
                .filter(each -> each.path("subjectKey").asText().equals(key))
                .toList();
        assertThat(open).hasSize(1);
        return open.get(0).path("id").asText();
    }

    private static String gradeOf(String institution) {
        return TheSystem.as("yz.planner")
                .get("/api/credit/grades")
                .done()
                .items()
                .filter(each -> each.path("code").asText().equals(institution))
                .map(each -> each.path("grade").asText())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> appeal(JsonNode line, String reasons) {
        return Map.of(
                "criterion",
                line.path("criterion").asText(),
                "subjectId",
                line.path("subjectId").asText(),
                "subjectKey",
                line.path("subjectKey").asText(),
                "reasons",
                reasons,
                "pin",
                PIN);
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
