package jialing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.client.LaboratoryDay;
import jialing.client.PersonAtWork;

/**
 * What the municipal centre does to private laboratories: an inspection by lot with a finding that both sides sign, a complaint that is answered, a rating
 * of everybody, and an appeal against it that somebody decides who did not inspect. And a contract that is about to end.
 */
final class SupervisionWalk {

    private static final String CENTRE = "mc.quality";
    private static final Map<String, Object> PIN = Map.of("pin", PersonAtWork.PIN);
    private static final Map<String, String> OFFICERS = Map.of(
            "CQ-P001", "p1.quality",
            "CQ-P002", "p2.quality",
            "CQ-P003", "p3.quality",
            "CQ-P004", "p4.quality",
            "CQ-P005", "p5.quality");

    /** Of the centre, in this order asked to decide on an appeal. */
    private static final List<String> DECIDERS = List.of("mc.reviewer", "mc.checker", "mc.planner");

    private static final String POINT = "4.4-1";

    private static final int CHECKS_OF_A_KIND = 3;

    private final String url;
    private final Told told;

    private String institution;
    private String nonconformity;
    private Set<String> inspectors;

    SupervisionWalk(String url, Told told) {
        this.url = url;
        this.told = told;
    }

    void walk() {
        inspect();
        complain();
        rate();
        contract();
    }

    private void inspect() {
        told.step("双随机：按风险给签，抽取机构和检查人员", "By lot: tickets by risk; an institution and inspectors are drawn");
        Answer planned =
                as(CENTRE).post("/api/inspection/campaigns", campaign()).done();
        String campaign = "/api/inspection/campaigns/" + planned.text("campaign/id");
        new WalkedDraw(as(CENTRE)).readOut(planned.text("campaign/drawId"));
        institution = as(CENTRE)
                .get(campaign)
                .done()
                .json()
                .at("/draw/outcome/drawn/0")
                .asText();
        Answer opened = as(CENTRE)
                .post(campaign + "/inspections", Map.of("institution", institution, "count", 2))
                .done();
        new WalkedDraw(as(CENTRE)).readOut(opened.text("inspection/drawId"));
        String path = "/api/inspection/inspections/" + opened.text("inspection/id");
        inspectors = Answer.texts(as(CENTRE).get(path).done().json().path("inspectors"), "/name").stream()
                .map(accounts()::get)
                .collect(Collectors.toSet());
        told.detail(institution + "  " + String.join("  ", inspectors));

        told.step("双随机：检查、发现、双方签字、公开", "By lot: inspected, found, signed by both sides, made public");
        PersonAtWork inspector = as(inspectors.stream().sorted().findFirst().orElseThrow());
        told.refused(
                "开始检查而不写明核查期间", "ScopeIsNamed", inspector.post(path + "/start", Map.of("count", CHECKS_OF_A_KIND)));
        JsonNode begun =
                inspector.post(path + "/start", lastYearsRecord()).done().json();
        nonconformity = inspector
                .post(
                        path + "/answers",
                        Map.of(
                                "question",
                                POINT,
                                "outcome",
                                "NONCONFORMING",
                                "note",
                                "一台天平超过检定周期",
                                "severity",
                                "MAJOR"))
                .done()
                .text("answers/0/nonconformity");
        Answer.texts(begun.path("questions"), "/id").stream()
                .filter(question -> !question.equals(POINT))
                .forEach(question -> inspector
                        .post(path + "/answers", Map.of("question", question, "outcome", "CONFORMS"))
                        .done());
        told.refused(
                "有发现却写未发现问题",
                "ConclusionFitsFindings",
                inspector.post(path + "/signature", signature("NOTHING_FOUND")));
        inspector.post(path + "/signature", signature("TO_BE_PUT_RIGHT")).done();
        told.refused(
                "检查人员自己公开",
                "CapacityHeld",
                inspector.post(path + "/publication", Map.of("words", "结果", "pin", PersonAtWork.PIN)));
        as("mc.signatory")
                .post(path + "/publication", Map.of("words", "发现一项较重不符合，责令整改", "pin", PersonAtWork.PIN))
                .done();
        told.detail(nonconformity);
    }

    private static Map<String, Object> lastYearsRecord() {
        return Map.of(
                "from",
                LaboratoryDay.today().minusYears(1).toString(),
                "to",
                LaboratoryDay.today().toString(),
                "count",
                CHECKS_OF_A_KIND);
    }

    private Map<String, Object> campaign() {
        List<Map<String, Object>> candidates = as(CENTRE)
                .get("/api/network/risks")
                .done()
                .items()
                .filter(each -> OFFICERS.containsKey(each.path("institution").asText()))
                .map(SupervisionWalk::candidate)
                .toList();
        String today = LaboratoryDay.today().toString();
        return Map.of(
                "title",
                "演示：社会监测机构双随机抽查",
                "basis",
                "年度双随机抽查计划",
                "flight",
                false,
                "from",
                today,
                "to",
                today,
                "institutions",
                candidates,
                "count",
                1);
    }

    private static Map<String, Object> candidate(JsonNode risk) {
        int tickets = risk.path("tickets").asInt();
        return Map.of(
                "institution",
                risk.path("institution").asText(),
                "weight",
                tickets,
                "usual",
                tickets,
                "reason",
                risk.at("/reason/zh").asText());
    }

    /** Of the centre, by name. */
    private Map<String, String> accounts() {
        return as(CENTRE)
                .get("/api/people/colleagues")
                .done()
                .items()
                .collect(Collectors.toMap(
                        each -> each.path("name").asText(),
                        each -> each.path("account").asText(),
                        (one, other) -> one));
    }

    private Map<String, Object> signature(String conclusion) {
        return Map.of(
                "summary",
                "现场检查一天，抽查报告 5 份",
                "conclusion",
                conclusion,
                "account",
                OFFICERS.get(institution),
                "accountPin",
                PersonAtWork.PIN,
                "pin",
                PersonAtWork.PIN);
    }

    private void complain() {
        told.step(
                "投诉：公众投诉，受理、转告、调查、结论、答复", "A complaint: received, accepted, passed on, looked into, decided, answered");
        PersonAtWork somebody = PersonAtWork.stranger(url);
        Answer received = somebody.post(
                        "/api/complaints",
                        Map.of(
                                "about", "CQ-P001",
                                "kind", "COMPLAINT",
                                "subject", "报告迟交",
                                "words", "合同约定十日内出报告，二十日后才收到"))
                .done();
        String number = received.text("number");
        String path = "/api/complaints/cases/"
                + as(CENTRE)
                        .get("/api/complaints/cases")
                        .done()
                        .items()
                        .filter(each -> each.path("number").asText().equals(number))
                        .map(each -> each.path("id").asText())
                        .findFirst()
                        .orElseThrow();
        told.detail(number + "  " + received.text("receipt"));
        told.refused("被投诉机构查看", "ComplaintExists", as("p1.quality").get(path));
        step(path, "acceptance", "已受理，15 个工作日内答复");
        step(path, "passing-on", "客户反映报告迟交，请说明经过");
        step(path, "notes", "机构说明：外委检定延误，已道歉");
        as(CENTRE)
                .post(
                        path + "/decision",
                        Map.of(
                                "words", "情况属实，超出约定期限十日",
                                "finding", "FOUNDED",
                                "severity", "MINOR",
                                "pin", PersonAtWork.PIN))
                .done();
        step(path, "answer", "经查属实，已要求机构整改");
        step(path, "closing", "投诉人已知悉");
        told.detail(somebody.post("/api/complaints/receipt", Map.of("receipt", received.text("receipt")))
                .done()
                .text("state"));
    }

    private void step(String path, String step, String words) {
        as(CENTRE).post(path + "/" + step, Map.of("words", words)).done();
    }

    private void rate() {
        told.step("信用：按记录评定全网，被检查机构申诉", "Credit: everybody is rated on the record; the inspected appeals");
        as(CENTRE).post("/api/credit/runs", "").done();
        PersonAtWork officer = as(OFFICERS.get(institution));
        JsonNode line = Answer.stream(rating(officer).path("lines"))
                .filter(each -> each.path("subjectKey").asText().equals(nonconformity))
                .findFirst()
                .orElseThrow();
        told.detail("%s  %s  −%s  %s"
                .formatted(
                        institution,
                        rating(officer).at("/rating/score").asText(),
                        line.path("points").asText(),
                        line.path("subjectKey").asText()));
        officer.post("/api/credit/appeals", appeal(line)).done();
        told.refused("对同一条再次申诉", "AppealedOnce", officer.post("/api/credit/appeals", appeal(line)));
        String decision = "/api/credit/appeals/"
                + as(CENTRE)
                        .get("/api/credit/appeals")
                        .done()
                        .items()
                        .filter(each -> each.path("subjectKey").asText().equals(nonconformity))
                        .map(each -> each.path("id").asText())
                        .findFirst()
                        .orElseThrow()
                + "/decision";
        Map<String, Object> upheld = Map.of("upheld", true, "reasons", "送检单属实，天平当日已送检", "pin", PersonAtWork.PIN);
        if (inspectors.contains(CENTRE)) {
            told.refused("检查人员决定", "DeciderDidNotFind", as(CENTRE).post(decision, upheld));
        }
        decider().post(decision, upheld).done();
        as(CENTRE).post("/api/credit/runs", "").done();
        told.detail("申诉成立 → " + rating(officer).at("/rating/score").asText());
    }

    private JsonNode rating(PersonAtWork officer) {
        return officer.get("/api/credit/ratings/" + institution).done().json();
    }

    private static Map<String, Object> appeal(JsonNode line) {
        return Map.of(
                "criterion",
                line.path("criterion").asText(),
                "subjectId",
                line.path("subjectId").asText(),
                "subjectKey",
                line.path("subjectKey").asText(),
                "reasons",
                "天平当日已送检，检定证书次日到达",
                "pin",
                PersonAtWork.PIN);
    }

    /** Somebody who did not inspect; the administrator makes them quality officer where nobody else is. */
    private PersonAtWork decider() {
        String account = DECIDERS.stream()
                .filter(each -> !inspectors.contains(each))
                .findFirst()
                .orElseThrow();
        JsonNode person = as("mc.admin")
                .get("/api/people/persons")
                .done()
                .items()
                .filter(each -> each.path("account").asText().equals(account))
                .findFirst()
                .orElseThrow();
        if (Answer.texts(person.path("capacities"), "/capacity").stream().noneMatch("QUALITY_OFFICER"::equals)) {
            as("mc.admin")
                    .post(
                            "/api/people/persons/" + person.path("personId").asText() + "/capacities",
                            Map.of(
                                    "capacity",
                                    "QUALITY_OFFICER",
                                    "from",
                                    LaboratoryDay.today().toString()))
                    .done();
        }
        return as(account);
    }

    private void contract() {
        told.step("合同：登记一份将到期的合同及其文件", "A contract that ends soon is entered with its file");
        var form = new HashMap<String, Object>(PIN);
        form.put("id", FieldForm.newId());
        form.put(
                "number",
                "YS-HT-%d-%04d".formatted(LaboratoryDay.today().getYear(), System.currentTimeMillis() % 10_000));
        form.put("counterparty", "渝北区某化工有限公司");
        form.put("subject", "废水、废气季度委托监测");
        form.put("since", LaboratoryDay.today().minusDays(325).toString());
        form.put("until", LaboratoryDay.today().plusDays(40).toString());
        form.put("amount", "128000.00");
        form.put("fileName", "委托监测合同.pdf");
        form.put("file", blankPage());
        told.refused("没有文件", "ContractFileIsReadable", as("p1.planner").post("/api/contracts", without(form, "file")));
        told.detail(as("p1.planner").post("/api/contracts", form).done().text("state"));
    }

    private static Map<String, Object> without(Map<String, Object> form, String field) {
        var rest = new HashMap<>(form);
        rest.remove(field);
        return rest;
    }

    /** The smallest page that a reader opens. */
    private static byte[] blankPage() {
        return """
                %PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
                trailer <</Root 1 0 R>>
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII);
    }

    private PersonAtWork as(String account) {
        return PersonAtWork.loggedIn(url, account).reading("zh-CN");
    }
}
