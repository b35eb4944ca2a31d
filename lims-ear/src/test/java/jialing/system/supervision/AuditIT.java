package jialing.system.supervision;

import static jialing.client.PersonAtWork.PIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.client.PersonAtWork;
import jialing.system.analysis.Bench;
import jialing.system.people.SecondCapacity;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** The sub-centre audits itself, and its management reviews the year (ISO/IEC 17025:2017 8.8, 8.9). */
class AuditIT {

    private static final String AUDITS = "/api/supervision/audits";
    private static final String REVIEWS = "/api/supervision/management-reviews";
    private static final Map<String, Object> SIGNED = Map.of("pin", PIN);
    private static final LocalDate TODAY = LaboratoryDay.today();

    @Test
    void anAuditGoesFromItsProgrammeOverFindingsToItsClosing() {
        Bench bench = Bench.withReceivedSamples();
        bench.open().done();
        String audit =
                plan(List.of("6.2", "7.5"), "wz.auditor", "wz.auditor").done().text("audit/id");
        answer("wz.auditor", audit, Map.of("question", "7.5-1", "outcome", "CONFORMS", "note", "已查"))
                .refusedBy("AuditInTurn");
        approveProgramme("wz.quality").refusedBy("CapacityHeld");
        approveProgramme("wz.signatory").done();
        approveProgramme("wz.signatory").refusedBy("SomethingToApprove");

        answer("wz.quality", audit, Map.of("question", "7.5-1", "outcome", "CONFORMS", "note", "已查"))
                .refusedBy("AuditorOfTheTeam");
        answer("wz.auditor", audit, Map.of("question", "8.2-1", "outcome", "CONFORMS", "note", "已查"))
                .refusedBy("QuestionExists");
        answer("wz.auditor", audit, Map.of("question", "7.5-1", "outcome", "CONFORMS"))
                .refusedBy("AnswerIsComplete");
        answer("wz.auditor", audit, Map.of("question", "7.5-1", "outcome", "NONCONFORMING", "note", "涂改"))
                .refusedBy("AnswerIsComplete");
        answer(
                        "wz.auditor",
                        audit,
                        Map.of(
                                "question",
                                "7.5-1",
                                "outcome",
                                "CONFORMS",
                                "evidence",
                                List.of(thing(UUID.randomUUID()))))
                .refusedBy("EvidenceStandsOnRecord");

        Answer drawn = step("wz.auditor", audit, "draws", draw(5)).done();
        JsonNode draw = drawn.json().at("/draws/0");
        assertThat(draw.path("population").asInt()).isPositive();
        assertThat(Answer.texts(draw.path("drawn"), "/type"))
                .containsOnly("AnalyticalBatch")
                .hasSizeLessThanOrEqualTo(5);
        step("wz.auditor", audit, "draws", draw(0)).refusedBy("DrawIsPossible");

        Answer found = answer(
                        "wz.auditor",
                        audit,
                        Map.of(
                                "question", "7.5-1",
                                "outcome", "NONCONFORMING",
                                "note", "一处读数的更正没有理由",
                                "severity", "MINOR",
                                "evidence", List.of(thing(UUID.fromString(bench.batch())))))
                .done();
        String number = found.text("answers/0/nonconformity");
        Answer nonconformity = TheSystem.as("wz.quality")
                .get("/api/nonconformity/nonconformities/" + number)
                .done();
        assertThat(nonconformity.text("source")).isEqualTo("AUDIT");
        answer("wz.auditor", audit, Map.of("question", "7.5-1", "outcome", "CONFORMS", "note", "看错了"))
                .refusedBy("FindingStands");

        report("wz.auditor", audit).refusedBy("EveryQuestionAnswered");
        for (String question : List.of("6.2-1", "6.2-2", "6.2-3", "6.2-4")) {
            answer("wz.auditor", audit, Map.of("question", question, "outcome", "CONFORMS", "note", "抽查 5 份，符合"))
                    .done();
        }
        report("wz.quality", audit).refusedBy("LeadAuditorReports");
        report("wz.auditor", audit).done();
        answer("wz.auditor", audit, Map.of("question", "6.2-1", "outcome", "OBSERVATION", "note", "补充"))
                .refusedBy("AuditInTurn");
        step("wz.quality", audit, "report-approval", SIGNED).refusedBy("CapacityHeld");
        assertThat(step("wz.signatory", audit, "report-approval", SIGNED).done().text("state"))
                .isEqualTo("APPROVED");
        step("wz.quality", audit, "closing", SIGNED).refusedBy("FindingsAreClosed");
        assertThat(Answer.texts(nonconformity.json().path("concerned"), "/type"))
                .containsExactlyInAnyOrder("Audit", "AnalyticalBatch");
        closeNonconformity(number);
        assertThat(step("wz.quality", audit, "closing", SIGNED).done().text("state"))
                .isEqualTo("CLOSED");
        assertThat(elements())
                .filteredOn(each -> each.path("element").asText().equals("7.5"))
                .singleElement()
                .satisfies(each -> assertThat(each.path("overdue").asBoolean()).isFalse());
    }

    @Test
    void nobodyAuditsTheOwnWork() {
        // the quality officer answers for documents (8.3), so another one has to look at them
        plan(List.of("8.3"), "wz.quality", "wz.quality").refusedBy("NobodyAuditsTheOwnWork");
        plan(List.of("7.5"), "wz.analyst1", "wz.analyst1").refusedBy("AuditorsAreAppointed");
        String audit = plan(List.of("8.3"), "wz.auditor", "wz.quality").done().text("audit/id");
        try (var signatory = SecondCapacity.of("wz.quality", "SIGNATORY")) {
            approveProgramme("wz.quality").refusedBy("ApproverStandsApart");
        }
        approveProgramme("wz.signatory").done();
        Map<String, Object> conforms = Map.of("question", "8.3-1", "outcome", "CONFORMS", "note", "现场文件均为现行版本");
        answer("wz.quality", audit, conforms).refusedBy("NobodyAuditsTheOwnWork");
        answer("wz.auditor", audit, conforms).done();
        report("wz.auditor", audit).done();
        step("wz.signatory", audit, "report-approval", SIGNED).done();
        assertThat(step("wz.quality", audit, "closing", SIGNED).done().text("state"))
                .isEqualTo("CLOSED");
        step("wz.quality", audit, "closing", SIGNED).refusedBy("AuditInTurn");
    }

    @Test
    void anAuditThatIsNotDescribedIsRefused() {
        plan(List.of(), "wz.auditor", "wz.auditor").refusedBy("AuditIsDescribed");
        plan(List.of("9.9"), "wz.auditor", "wz.auditor").refusedBy("AuditIsDescribed");
        TheSystem.as("wz.quality")
                .post(AUDITS, Map.of("elements", Arrays.asList("7.5", null), "members", Arrays.asList((Object) null)))
                .refusedBy("AuditIsDescribed");
        TheSystem.as("wz.quality")
                .post(AUDITS, Map.of("elements", Arrays.asList("7.5", null), "members", Arrays.asList((Object) null)))
                .refusedBy("AuditIsDescribed");
        TheSystem.as("wz.analyst1").post(AUDITS, Map.of()).refusedBy("CapacityHeld");
        TheSystem.as("yz.quality").get(AUDITS + "/" + UUID.randomUUID()).refusedBy("AuditExists");
    }

    @Test
    void managementReviewsWhatTheRecordSaysAndDecides() {
        review(TODAY.plusDays(1), TODAY).refusedBy("PeriodHasPassed");
        review(LocalDate.of(-4000, 1, 1), LocalDate.of(-4000, 1, 1)).refusedBy("PeriodHasPassed");
        Bench.withReceivedSamples().open().done();
        Answer called = review(TODAY.minusMonths(11), TODAY).done();
        String id = called.text("id");
        JsonNode volume = input(called.json(), "h");
        assertThat(volume.at("/figures/1/what/en").asText()).isEqualTo("batches");
        long batches = volume.at("/figures/1/count").asLong();
        assertThat(batches).isPositive();
        assertThat(volume.at("/figures/1/before").asLong()).isZero();

        Bench.withReceivedSamples().open().done();
        assertThat(input(look(id), "h").at("/figures/1/count").asLong())
                .as("what was gathered does not shift")
                .isEqualTo(batches);

        sign(id).refusedBy("EveryInputIsSaid");
        note(id, "z").refusedBy("ReviewInputExists");
        note(id, "a").done();
        note(id, "b").done();
        String owner = TheSystem.as("wz.equipment").get("/api/people/me").done().text("personId");
        decide(id, owner, TODAY.minusDays(1)).refusedBy("DecisionHasOwnerAndDay");
        decide(id, owner, LocalDate.of(99_999, 1, 1)).refusedBy("DecisionHasOwnerAndDay");
        decide(id, UUID.randomUUID().toString(), TODAY).refusedBy("DecisionHasOwnerAndDay");
        String decision = decide(id, owner, TODAY.plusDays(30)).done().text("decisions/0/id");
        TheSystem.as("wz.quality")
                .post(REVIEWS + "/" + id + "/minutes", minutes())
                .refusedBy("CapacityHeld");
        sign(id).done();
        note(id, "a").refusedBy("MinutesNotSigned");
        assertThat(overview().path("overdue").asBoolean()).isFalse();
        assertThat(Answer.texts(overview().path("open"), "/id")).contains(decision);

        carryOut("wz.quality", id, decision).refusedBy("OwnerCarriesItOut");
        carryOut("wz.equipment", id, decision).done();
        carryOut("wz.equipment", id, decision).refusedBy("OwnerCarriesItOut");
        assertThat(Answer.texts(overview().path("open"), "/id")).doesNotContain(decision);
    }

    private static Answer plan(List<String> elements, String lead, String member) {
        return TheSystem.as("wz.quality")
                .post(
                        AUDITS,
                        Map.of(
                                "title", "年度内审",
                                "elements", elements,
                                "basis", "上年度未覆盖；人员变动",
                                "from", TODAY.toString(),
                                "to", TODAY.toString(),
                                "lead", personOf(lead),
                                "members", List.of(personOf(member))));
    }

    private static Answer approveProgramme(String account) {
        return TheSystem.as(account).post("/api/supervision/programme/" + TODAY.getYear() + "/approval", SIGNED);
    }

    private static Answer answer(String account, String audit, Map<String, Object> answer) {
        return step(account, audit, "answers", answer);
    }

    private static void closeNonconformity(String number) {
        String path = "/api/nonconformity/nonconformities/" + number;
        PersonAtWork officer = TheSystem.as("wz.quality");
        officer.post(path + "/correction", Map.of("note", "补写理由")).done();
        officer.post(
                        path + "/evaluation",
                        Map.of("significance", "无", "category", "PEOPLE", "cause", "疏忽", "couldRecur", false))
                .done();
        TheSystem.as("wz.auditor")
                .post(path + "/effect-check", Map.of("effective", true, "note", "复查 5 处更正，均有理由"))
                .done();
        officer.post(path + "/closing", Map.of("note", "已补写", "pin", PIN)).done();
    }

    private static Answer report(String account, String audit) {
        return step(account, audit, "report", Map.of("summary", "按方案审核", "conclusion", "体系运行基本有效", "pin", PIN));
    }

    private static Answer step(String account, String audit, String step, Map<String, Object> body) {
        return TheSystem.as(account).post(AUDITS + "/" + audit + "/" + step, body);
    }

    private static Map<String, Object> draw(int count) {
        return Map.of("kind", "BATCH", "from", TODAY.minusDays(30).toString(), "to", TODAY.toString(), "count", count);
    }

    private static Map<String, Object> thing(UUID id) {
        return Map.of("type", "AnalyticalBatch", "id", id, "key", "分析批");
    }

    private static List<JsonNode> elements() {
        return Answer.stream(TheSystem.as("wz.quality")
                        .get("/api/supervision/programme")
                        .done()
                        .json()
                        .path("elements"))
                .toList();
    }

    private static Answer review(LocalDate from, LocalDate to) {
        return TheSystem.as("wz.quality").post(REVIEWS, Map.of("from", from.toString(), "to", to.toString()));
    }

    private static JsonNode look(String id) {
        return TheSystem.as("wz.quality").get(REVIEWS + "/" + id).done().json();
    }

    private static JsonNode overview() {
        return TheSystem.as("wz.quality").get(REVIEWS).done().json();
    }

    private static JsonNode input(JsonNode review, String letter) {
        return Answer.stream(review.path("inputs"))
                .filter(each -> each.path("letter").asText().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    private static Answer note(String id, String input) {
        return TheSystem.as("wz.quality")
                .post(REVIEWS + "/" + id + "/notes", Map.of("input", input, "note", "组织机构没有变化，目标已完成"));
    }

    private static Answer decide(String id, String owner, LocalDate due) {
        var body = new HashMap<String, Object>();
        body.put("area", "RESOURCES");
        body.put("what", "购置第二台电感耦合等离子体质谱仪");
        body.put("owner", owner);
        body.put("dueOn", due.toString());
        return TheSystem.as("wz.signatory").post(REVIEWS + "/" + id + "/decisions", body);
    }

    private static Map<String, Object> minutes() {
        return Map.of("conclusion", "管理体系适宜、充分、有效", "pin", PIN);
    }

    private static Answer sign(String id) {
        return TheSystem.as("wz.signatory").post(REVIEWS + "/" + id + "/minutes", minutes());
    }

    private static Answer carryOut(String account, String id, String decision) {
        return TheSystem.as(account)
                .post(REVIEWS + "/" + id + "/decisions/" + decision + "/completion", Map.of("evidence", "合同与验收单"));
    }

    private static String personOf(String account) {
        return TheSystem.as(account).get("/api/people/me").done().text("personId");
    }
}
