package jialing.system.complaints;

import static jialing.client.PersonAtWork.PIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** The public and staff bring something forward; who they are is theirs to say, and what becomes of it they read. */
class ComplaintIT {

    private static final String LABORATORY = "CQ-P001";
    private static final PersonAtWork OFFICER = TheSystem.as("mc.quality");
    private static final PersonAtWork COMPLAINED_OF = TheSystem.as("p1.quality");

    @Test
    void aReportOfMisconductIsInquiredIntoDecidedAndAnsweredAndWhoIsReportedSeesNothing() {
        Answer received = report("MISCONDUCT", Map.of()).done();
        assertThat(received.text("receipt")).matches("([0-9A-Z]{4}-){4}[0-9A-Z]{4}");
        String id = idOf(received);
        TheSystem.as("p1.quality").get("/api/complaints/cases/" + id).refusedBy("ComplaintExists");
        TheSystem.as("mc.analyst1").get("/api/complaints/cases/" + id).refusedBy("CapacityHeld");
        assertThat(COMPLAINED_OF.get("/api/complaints/cases").done().items()).isEmpty();
        step(id, "notes", "先查").refusedBy("ComplaintInTurn");
        step(id, "acceptance", " ").refusedBy("StepIsSaid");
        step(id, "acceptance", "已受理，60 个工作日内答复").done();
        step(id, "acceptance", "再受理").refusedBy("ComplaintInTurn");
        step(id, "passing-on", "请说明").refusedBy("MisconductIsNotPassedOn");
        step(id, "notes", "调取了仪器工作站的原始数据").done();
        add(received, "补充：发生在 3 月").done();

        decide(id, Map.of("finding", "UNFOUNDED", "severity", "MAJOR")).refusedBy("DecisionIsWhole");
        decide(id, Map.of("finding", "FOUNDED", "pin", "000000")).refusedBy("SigningPinCorrect");
        Answer decided =
                decide(id, Map.of("finding", "FOUNDED", "severity", "MAJOR")).done();
        String number = decided.json().path("steps").findValuesAsText("nonconformity").stream()
                .filter(each -> each.startsWith("BF-"))
                .findFirst()
                .orElseThrow();
        Answer nonconformity = COMPLAINED_OF
                .get("/api/nonconformity/nonconformities/" + number)
                .done();
        assertThat(nonconformity.text("source")).isEqualTo("COMPLAINT");
        assertThat(nonconformity.body()).doesNotContain("工作站");
        step(id, "closing", "结案").refusedBy("ComplaintInTurn");
        step(id, "answer", "经查属实，已责令整改").done();
        add(received, "还有").refusedBy("ComplaintInTurn");
        step(id, "closing", "结案").done();

        Answer followed = follow(received.text("receipt").toLowerCase()).done();
        assertThat(followed.text("state")).isEqualTo("CLOSED");
        assertThat(followed.json().path("steps").findValuesAsText("words"))
                .containsExactly("已受理，60 个工作日内答复", "补充：发生在 3 月", "经查属实，已责令整改");
        assertThat(followed.body()).doesNotContain("工作站", "罗");
    }

    @Test
    void whoReportsIsSealedAndEachOpeningIsOnRecordWithItsReason() throws SQLException {
        String name = "举报人" + System.nanoTime();
        Answer received = report("MISCONDUCT", Map.of("name", name, "phone", "13900001111"))
                .done();
        String id = idOf(received);
        assertThat(OFFICER.get("/api/complaints/cases/" + id).done().body()).doesNotContain(name, "13900001111");
        step(id, "reporter", "").refusedBy("StepIsSaid");
        TheSystem.as("p1.quality")
                .post("/api/complaints/cases/" + id + "/reporter", Map.of("words", "x"))
                .refusedBy("ComplaintExists");
        assertThat(step(id, "reporter", "需要核实时间").done().text("name")).isEqualTo(name);
        assertThat(OFFICER.get("/api/complaints/cases/" + id)
                        .done()
                        .json()
                        .path("steps")
                        .findValuesAsText("kind"))
                .contains("REPORTER_OPENED");
        assertThat(everythingKept()).doesNotContain(name, "13900001111", received.text("receipt"));
    }

    @Test
    void aReportersPictureIsKeptWithoutWhatTheCameraWroteAndTheOfficersFilesStayWithTheCase() throws SQLException {
        Answer received = report("MISCONDUCT", Map.of()).done();
        String id = idOf(received);
        byte[] taken = Photograph.withExif("GPS 29.56N 106.55E owner Luo");
        picture(received, "%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8)).refusedBy("PictureIsReadable");
        TheSystem.stranger()
                .post("/api/complaints/receipt/pictures", Map.of("receipt", received.text("receipt"), "picture", "?"))
                .refusedBy("PictureIsReadable");
        TheSystem.stranger()
                .post("/api/complaints/receipt/pictures", Map.of("receipt", "0000"))
                .refusedBy("ReceiptKnown");
        assertThat(picture(received, taken).done().text("pictures")).isEqualTo("1");
        assertThat(picture(received, taken).done().text("pictures"))
                .as("the same again")
                .isEqualTo("1");

        step(id, "acceptance", "受理").done();
        keep(id, "x.txt", "text".getBytes(StandardCharsets.UTF_8)).refusedBy("UploadIsImage");
        keep(id, "", taken).refusedBy("BroughtFileIsReadable");
        String words = "工作站日志 " + System.nanoTime() + ".pdf";
        Answer kept = keep(id, words, "%PDF-1.7 log %%EOF".getBytes(StandardCharsets.UTF_8))
                .done();
        assertThat(Answer.texts(kept.json().path("files"), "/name")).containsExactly("图片 1.jpg", words);
        String file = "/api/complaints/cases/" + id + "/files/" + kept.text("files/0/id");
        byte[] shown = OFFICER.get(file).done().bytes();
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("GPS", "Exif");
        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif", "Luo");
        assertThat(OFFICER.get(file).header("Content-Disposition")).startsWith("attachment");
        COMPLAINED_OF.get(file).refusedBy("ComplaintExists");
        assertThat(follow(received.text("receipt")).done().body()).doesNotContain("工作站");
        assertThat(actsOf(id)).contains("KEEP_COMPLAINT_FILE").doesNotContain(words, "图片");
        decide(id, Map.of("finding", "UNFOUNDED")).done();
        step(id, "answer", "查无实据").done();
        keep(id, "late.pdf", "%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8)).refusedBy("ComplaintInTurn");
        picture(received, taken).refusedBy("ComplaintInTurn");
    }

    private static Answer picture(Answer received, byte[] bytes) {
        return TheSystem.stranger()
                .post(
                        "/api/complaints/receipt/pictures",
                        Map.of(
                                "receipt",
                                received.text("receipt"),
                                "picture",
                                Base64.getEncoder().encodeToString(bytes)));
    }

    private static Answer keep(String id, String name, byte[] bytes) {
        return OFFICER.upload(
                "/api/complaints/cases/" + id + "/files?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                "application/octet-stream",
                bytes);
    }

    private static String actsOf(String id) throws SQLException {
        try (var connection = TheSystem.asDatabaseOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select string_agg(verb || content, ' ') from lims.ledger_act where subject_id = '" + id
                                + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void whoeverIsLoggedInIsNotRecognisedAtTheDoor() throws SQLException {
        PersonAtWork staff = TheSystem.as("wz.analyst2");
        Answer received = staff.post(
                        "/api/complaints",
                        Map.of("about", "CQ-WZ", "kind", "MISCONDUCT", "subject", "不署名", "words", "被要求改数"))
                .done();
        String id = idOf(received);
        try (var connection = TheSystem.asDatabaseOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select string_agg(actors::text, '') from lims.ledger_act where subject_id = '" + id + "'")) {
            rows.next();
            assertThat(rows.getString(1)).contains("SYSTEM").doesNotContain("wz.analyst2");
        }
        step(id, "reporter", "想知道是谁").refusedBy("ReporterExists");
        assertThat(TheSystem.as("wz.quality")
                        .get("/api/complaints/cases")
                        .done()
                        .body())
                .doesNotContain("被要求改数", "不署名");
    }

    @Test
    void anOrdinaryComplaintIsPassedOnInTheOfficersWords() {
        String words = "客户反映报告迟了 " + System.nanoTime();
        Answer received = report("COMPLAINT", Map.of()).done();
        String id = idOf(received);
        step(id, "acceptance", "受理").done();
        step(id, "passing-on", words).done();
        step(id, "passing-on", words).refusedBy("PassedOnOnce");
        assertThat(COMPLAINED_OF.get("/api/complaints/passed-on").done().body())
                .contains(words)
                .doesNotContain("听同事说");
        assertThat(TheSystem.as("yz.quality")
                        .get("/api/complaints/passed-on")
                        .done()
                        .body())
                .doesNotContain(words);
        Answer declined = report("COMPLAINT", Map.of()).done();
        step(idOf(declined), "refusal", "不属于本中心职责，请向 12345 反映").done();
        assertThat(follow(declined.text("receipt")).done().text("state")).isEqualTo("DECLINED");
        step(idOf(declined), "closing", "已告知").done();
    }

    @Test
    void theRegisterTellsThoseAboveHowManyAndTheInstitutionOnlyWhatItWasTold() {
        String institution = "CQ-500103";
        Answer passedOn = about(institution, "COMPLAINT");
        step(idOf(passedOn), "acceptance", "受理").done();
        assertThat(registered(OFFICER, institution)).containsExactly("COMPLAINT OPEN 1");
        PersonAtWork complainedOf = TheSystem.as("yz.quality");
        assertThat(registered(complainedOf, institution)).isEmpty();
        step(idOf(passedOn), "passing-on", "客户反映报告迟了").done();
        assertThat(registered(complainedOf, institution)).containsExactly("COMPLAINT OPEN 1");

        Answer misconduct = about(institution, "MISCONDUCT");
        step(idOf(misconduct), "acceptance", "受理").done();
        assertThat(registered(OFFICER, institution))
                .as("an inquiry is told to nobody")
                .containsExactly("COMPLAINT OPEN 1");
        decide(idOf(misconduct), Map.of("finding", "FOUNDED")).done();
        Answer unfounded = about(institution, "MISCONDUCT");
        step(idOf(unfounded), "acceptance", "受理").done();
        decide(idOf(unfounded), Map.of("finding", "UNFOUNDED")).done();
        decide(idOf(passedOn), Map.of("finding", "UNFOUNDED")).done();
        step(idOf(about(institution, "COMPLAINT")), "refusal", "不属于本中心职责").done();

        assertThat(registered(OFFICER, institution))
                .containsExactly("COMPLAINT UNFOUNDED 1", "COMPLAINT DECLINED 1", "MISCONDUCT FOUNDED 1");
        assertThat(registered(complainedOf, institution)).containsExactly("COMPLAINT UNFOUNDED 1");
        assertThat(founded(OFFICER, institution)).isEqualTo("1 / 2");
        assertThat(founded(complainedOf, institution)).isEqualTo("0 / 0");
        assertThat(OFFICER.get("/api/network/risks").done().items())
                .filteredOn(each -> each.path("institution").asText().equals(institution))
                .extracting(each -> each.at("/reason/zh").asText())
                .singleElement()
                .asString()
                .contains("有投诉举报属实");
    }

    private static Answer about(String institution, String kind) {
        return post(Map.of("about", institution, "kind", kind, "subject", "登记", "words", "报告迟了两周"))
                .done();
    }

    private static List<String> registered(PersonAtWork reader, String institution) {
        JsonNode complaints = reader.get("/api/network/institutions/" + institution)
                .done()
                .json()
                .path("complaints");
        return StreamSupport.stream(complaints.spliterator(), false)
                .map(each -> each.path("kind").asText() + " "
                        + each.path("outcome").asText() + " "
                        + each.path("cases").asText())
                .toList();
    }

    private static String founded(PersonAtWork reader, String institution) {
        JsonNode counts = reader.get("/api/network/institutions/" + institution)
                .done()
                .json()
                .path("counts");
        return StreamSupport.stream(counts.spliterator(), false)
                .filter(each -> each.path("figure").asText().equals("COMPLAINTS_FOUNDED"))
                .map(each ->
                        each.path("cases").asText() + " / " + each.path("all").asText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsNotSaidIsRefusedAndNobodyInquiresIntoThemselves() {
        post(Map.of()).refusedBy("ComplaintIsSaid");
        post(Map.of("about", "CQ-NONE", "kind", "COMPLAINT", "subject", "x", "words", "x"))
                .refusedBy("OrganisationChosen");
        post(Map.of("about", "CQ-MC", "kind", "MISCONDUCT", "subject", "x", "words", "x"))
                .refusedBy("SomebodyElseHandles");
        follow("ABCD-0000").refusedBy("ReceiptKnown");
        TheSystem.stranger().post("/api/complaints/receipt", Map.of()).refusedBy("ReceiptKnown");
        assertThat(TheSystem.stranger()
                        .get("/api/complaints/institutions")
                        .done()
                        .items())
                .hasSizeGreaterThan(40);
    }

    private static Answer report(String kind, Map<String, String> reporter) {
        Map<String, Object> given = new HashMap<>(reporter);
        given.putAll(Map.of("about", LABORATORY, "kind", kind, "subject", "数据有问题", "words", "听同事说平行样是补写的"));
        return post(given);
    }

    private static Answer post(Map<String, Object> given) {
        return TheSystem.stranger().post("/api/complaints", given);
    }

    private static Answer follow(String receipt) {
        return TheSystem.stranger().post("/api/complaints/receipt", Map.of("receipt", receipt));
    }

    private static Answer add(Answer received, String words) {
        return TheSystem.stranger()
                .post("/api/complaints/receipt/additions", Map.of("receipt", received.text("receipt"), "words", words));
    }

    private static Answer step(String id, String step, String words) {
        return OFFICER.post("/api/complaints/cases/" + id + "/" + step, Map.of("words", words));
    }

    private static Answer decide(String id, Map<String, String> decision) {
        var body = new HashMap<String, Object>(Map.of("words", "平行样系补写", "pin", PIN));
        body.putAll(decision);
        return OFFICER.post("/api/complaints/cases/" + id + "/decision", body);
    }

    private static String idOf(Answer received) {
        List<JsonNode> lines =
                OFFICER.get("/api/complaints/cases").done().items().toList();
        return lines.stream()
                .filter(line -> line.path("number").asText().equals(received.text("number")))
                .map(line -> line.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** What the database holds of complaints and of acts about them. */
    private static String everythingKept() throws SQLException {
        try (var connection = TheSystem.asDatabaseOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select coalesce(string_agg(t, ' '), '') from ("
                        + "select c::text t from lims.complaints_complaint c union all"
                        + " select r::text from lims.complaints_reporter r union all"
                        + " select s::text from lims.complaints_step s union all"
                        + " select a.content from lims.ledger_act a where a.subject_type = 'Complaint') all_of_it")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
