package jialing.system.competence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.client.LaboratoryDay;
import jialing.client.Patience;
import jialing.client.PersonAtWork;
import jialing.client.Photometer;
import jialing.system.analysis.Bench;
import jialing.system.people.SecondCapacity;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** From the newcomer to the certificate and its end, and what the gate says on the way. */
class CompetenceIT {

    private static final String NEWCOMER = "wz.checker";
    private static final Map<String, String> SIGNED = Map.of("pin", PersonAtWork.PIN);
    private static final LocalDate TODAY = LaboratoryDay.today();
    private static final List<Map<String, Object>> PASSED =
            List.of(examination("THEORY", true), examination("PRACTICE", true), examination("SAMPLE_TEST", true));

    @Test
    void aNewcomerWorksUnderACertifiedColleagueAndThenAlone() {
        Bench bench = Bench.withReceivedSamples();
        try (var analyst = SecondCapacity.of(NEWCOMER, "ANALYST")) {
            open(bench).refusedBy("CertifiedForTheWork");
            supervise("wz.custodian").refusedBy("SupervisorIsCertified");
            supervise(NEWCOMER).refusedBy("SupervisorIsAnother");
            String supervision = supervise("wz.analyst1").done().text("id");

            String supervisors = certificateOf("wz.analyst1", Photometer.METHOD);
            quality("certificates/" + supervisors + "/suspension", Map.of("reason", "能力验证不满意"))
                    .done();
            try {
                open(bench).refusedBy("WorksUnderSupervision");
            } finally {
                quality("certificates/" + supervisors + "/reinstatement", Map.of("reason", "整改合格"))
                        .done();
            }
            quality("certificates/" + supervisors + "/reinstatement", Map.of("reason", "再次"))
                    .refusedBy("CertificateIsNow");

            quality("supervisions/" + supervision + "/end", Map.of("reason", "将参加考核"))
                    .done();
            open(bench).refusedBy("CertifiedForTheWork");

            issue(NEWCOMER, "soil", TODAY.plusYears(5), PASSED).done();
            open(bench).refusedBy("CertifiedForTheWork");
            String certificate =
                    issue(NEWCOMER, "water", TODAY.plusYears(5), PASSED).done().text("id");
            open(bench).done();

            revoke(certificate, true).done();
            bench.save(NEWCOMER, bench.goodReadings()).refusedBy("CertifiedForTheWork");
            revoke(certificate, true).refusedBy("RevokedOnce");
        }
    }

    @Test
    void aCertificateRestsOnAnExaminationAndIsIssuedBySomebodyElseWithASignature() {
        issue(NEWCOMER, null, TODAY.plusYears(5), PASSED.subList(0, 2)).refusedBy("EveryPartPassed");
        issue(NEWCOMER, null, TODAY.plusYears(5), List.of(examination("THEORY", false), PASSED.get(1), PASSED.get(2)))
                .refusedBy("EveryPartPassed");
        issue("wz.quality", null, TODAY.plusYears(5), PASSED).refusedBy("NobodyCertifiesThemselves");
        Map<String, Object> draft = draft(NEWCOMER, null, TODAY.plusYears(5), PASSED);
        draft.put("pin", "000000");
        quality("certificates", draft).refusedBy("SigningPinCorrect");
        draft.put("pin", PersonAtWork.PIN);
        TheSystem.as("wz.checker").post("/api/competence/certificates", draft).refusedBy("CapacityHeld");
        TheSystem.as("yz.quality").post("/api/competence/certificates", draft).refusedBy("PersonExists");
        TheSystem.as("mc.quality").post("/api/competence/certificates", draft).refusedBy("ActsForOwnOrganisation");
        String id = quality("certificates", draft).done().text("id");
        quality("certificates", draft).refusedBy("RecordedOnce");
        TheSystem.as("p1.quality")
                .post(
                        "/api/competence/declarations",
                        Map.of("id", declared(), "interests", List.of(), "pin", PersonAtWork.PIN))
                .refusedBy("RecordedOnce");
        assertThat(TheSystem.as("wz.quality")
                        .get("/api/ledger/acts?subjectType=CompetenceCertificate&subjectId=" + id)
                        .done()
                        .body())
                .contains("ISSUE_CERTIFICATE", "QUALITY_OFFICER/2026-1");
        revoke(id, false).done();
    }

    @Test
    void aReplacedMethodDoesNotCarryOverWithoutAConfirmation() {
        Bench bench = Bench.withReceivedSamples();
        try (var analyst = SecondCapacity.of(NEWCOMER, "ANALYST")) {
            Map<String, Object> draft = draft(NEWCOMER, "water", TODAY.plusYears(5), PASSED);
            draft.put("method", "HJ 536-2009");
            String id = quality("certificates", draft).done().text("id");
            open(bench).refusedBy("CertifiedForTheWork");
            quality(
                            "certificates/" + id + "/method-change",
                            Map.of("from", "HJ 1-1999", "to", Photometer.METHOD, "evidence", "比对"))
                    .refusedBy("ChangesFromItsMethod");
            quality(
                            "certificates/" + id + "/method-change",
                            Map.of("from", "HJ 536-2009", "to", Photometer.METHOD, "evidence", "方法确认记录 2026-07"))
                    .done();
            open(bench).done();
            revoke(id, false).done();
        }
    }

    @Test
    void aSignatorySignsOnlyInTheFieldOfTheAppointment() {
        Bench bench = reviewed();
        JsonNode appointment = read("wz.quality", "appointments").at("/items/0");
        String approved = appointment.path("id").asText();
        quality("appointments/" + approved + "/end", ended("资质认定扩项换证")).done();
        try {
            sign(bench).refusedBy("SignatoryWithinField");
            appoint("water", "COD").done();
            sign(bench).refusedBy("SignatoryWithinField");
            appoint("soil", null).done();
            sign(bench).refusedBy("SignatoryWithinField");
        } finally {
            // as before: other stories sign in other fields
            appoint(Answer.stream(appointment.path("fields"))
                            .map(field -> field(
                                    field.path("matrix").asText(),
                                    field.path("analyte").asText(null)))
                            .toList())
                    .done();
        }
        sign(bench).done();
        quality("appointments/" + approved + "/end", ended("再次")).refusedBy("AppointmentNotEnded");
    }

    @Test
    void whatEndsIsWarnedOfUntilItIsRenewed() {
        String id =
                issue("wz.sampler2", "soil", TODAY.plusDays(20), PASSED).done().text("id");
        Patience.of(Duration.ofMinutes(2)).until("both are told", () -> told("wz.quality") && told("wz.sampler2"));
        assertThat(told("wz.sampler1")).isFalse();
        assertThat(read("wz.quality", "expiring").toString()).contains(id, "\"warnedDays\":30");
        assertThat(read("wz.sampler2", "mine").toString()).contains("EXPIRING");

        Map<String, Object> shorter = draft("wz.sampler2", "soil", TODAY.plusDays(10), PASSED);
        quality("certificates/" + id + "/renewal", shorter).refusedBy("RenewsTheSameWork");
        quality(
                        "certificates/" + id + "/renewal",
                        draft("wz.sampler2", "soil", TODAY.plusYears(5), PASSED.subList(2, 3)))
                .done();
        assertThat(told("wz.quality")).isFalse();
        assertThat(told("wz.sampler2")).isFalse();
        assertThat(read("wz.quality", "expiring").toString()).doesNotContain(id);
    }

    @Test
    void trainingIsPlannedHeldAndEvaluated() {
        String person = personOf(NEWCOMER);
        String plan = quality(
                        "training-plans",
                        Map.of(
                                "id",
                                FieldForm.newId(),
                                "personId",
                                person,
                                "topic",
                                "质量控制图",
                                "dueOn",
                                TODAY.plusDays(3).toString()))
                .done()
                .text("id");
        Map<String, Object> held = new HashMap<>(Map.of(
                "id",
                FieldForm.newId(),
                "personId",
                person,
                "planId",
                plan,
                "topic",
                "质量控制图",
                "heldOn",
                TODAY.plusDays(1).toString(),
                "hours",
                "2.5",
                "trainer",
                "熊静",
                "evaluation",
                "现场提问",
                "passed",
                true));
        quality("trainings", held).refusedBy("TrainingWasHeld");
        held.put("heldOn", TODAY.toString());
        quality("trainings", held).done();
        held.put("id", FieldForm.newId());
        quality("trainings", held).refusedBy("TrainingFitsThePlan");
        assertThat(read(NEWCOMER, "mine").at("/trainings/0/hours").asText()).isEqualTo("2.5");
        assertThat(read("wz.planner", "persons/" + person).path("trainings")).isEmpty();
        TheSystem.as("wz.planner").get("/api/competence/training").refusedBy("CapacityHeld");
    }

    @Test
    void whoDeclaresAnInterestInTheOwnLaboratoryWorksThereNoMore() {
        Bench bench = Bench.withReceivedSamples();
        declare("wz.analyst2", List.of(Map.of("party", "万州", "institution", "CQ-XX", "nature", "股份")))
                .refusedBy("OrganisationExists");
        declare("wz.analyst2", List.of(Map.of("party", "万州分中心", "institution", "CQ-WZ", "nature", "配偶持股")))
                .done();
        bench.open("wz.analyst2", Photometer.METHOD, Photometer.CODE).refusedBy("NoDeclaredConflict");
        declare("wz.analyst2", List.of()).done();
        bench.open("wz.analyst2", Photometer.METHOD, Photometer.CODE).done();
        assertThat(Answer.stream(read("wz.quality", "declarations").path("items"))
                        .filter(each ->
                                each.at("/declaration/personId").asText().equals(personOf("wz.analyst2"))))
                .hasSize(1);
    }

    @Test
    void whoStandsOnTheBlackListDoesNothing() {
        Bench bench = Bench.withReceivedSamples();
        Map<String, Object> entry = new HashMap<>(Map.of(
                "id",
                FieldForm.newId(),
                "colour",
                "BLACK",
                "personId",
                personOf("wz.analyst2"),
                "reason",
                "伪造原始记录",
                "evidence",
                "调查报告 2026-3",
                "from",
                TODAY.toString(),
                "pin",
                PersonAtWork.PIN));
        quality("list", entry).refusedBy("CentreKeepsTheList");
        TheSystem.as("mc.planner").post("/api/competence/list", entry).refusedBy("CapacityHeld");
        String id = TheSystem.as("mc.quality")
                .post("/api/competence/list", entry)
                .done()
                .text("id");
        try {
            bench.open("wz.analyst2", Photometer.METHOD, Photometer.CODE).refusedBy("NotBlacklisted");
            assertThat(read("p1.quality", "list").toString()).contains(id);
        } finally {
            TheSystem.as("mc.quality")
                    .post("/api/competence/list/" + id + "/striking", ended("查无实据"))
                    .done();
        }
        bench.open("wz.analyst2", Photometer.METHOD, Photometer.CODE).done();
    }

    @Test
    void nonsenseIsRefusedAndNeverAFailureOfTheHouse() {
        var nothing = Stream.of(
                "certificates", "training-plans", "trainings", "supervisions", "appointments", "declarations");
        nothing.forEach(
                door -> assertThat(quality(door, Map.of()).status()).as(door).isBetween(400, 499));
        Map<String, Object> draft = draft(NEWCOMER, null, TODAY.plusYears(5), PASSED);
        draft.put("examinations", Arrays.asList((Object) null));
        quality("certificates", draft).refusedBy("ListIsComplete");
        draft.put("examinations", PASSED);
        draft.put("number", "x".repeat(5000));
        quality("certificates", draft).refusedBy("FieldIsNotTooLong");
        TheSystem.as("wz.quality").get("/api/competence/training?year=99999").refusedBy("YearExists");
    }

    @Test
    void whatANewcomerSubmitsIsSignedByTheSupervisorToo() {
        Bench bench = Bench.withReceivedSamples();
        try (var analyst = SecondCapacity.of(NEWCOMER, "ANALYST")) {
            String supervision = supervise("wz.analyst1").done().text("id");
            open(bench).done();
            bench.calibrate().done();
            bench.save(NEWCOMER, bench.goodReadings()).done();
            JsonNode sheet = TheSystem.as(NEWCOMER).get(bench.path()).done().json();
            assertThat(sheet.path("supervisor").asText()).isEqualTo(nameOf("wz.analyst1"));

            submit(bench, null, null).refusedBy("SupervisorConfirms");
            submit(bench, "wz.analyst2", PersonAtWork.PIN).refusedBy("SupervisorConfirms");
            submit(bench, "wz.analyst1", "000000").refusedBy("SigningPinCorrect");
            assertThat(submit(bench, "wz.analyst1", PersonAtWork.PIN).done().text("state"))
                    .isEqualTo("SUBMITTED");
            JsonNode submission = TheSystem.as(NEWCOMER)
                    .get("/api/ledger/acts?subjectType=AnalyticalBatch&subjectId=" + bench.batch())
                    .done()
                    .items()
                    .filter(act -> act.path("verb").asText().equals("SUBMIT"))
                    .findFirst()
                    .orElseThrow();
            assertThat(submission.path("actors").findValuesAsText("name"))
                    .containsExactly(nameOf(NEWCOMER), nameOf("wz.analyst1"));
            quality("supervisions/" + supervision + "/end", Map.of("reason", "将参加考核"))
                    .done();
        }
    }

    private static Answer submit(Bench bench, String supervisor, String pin) {
        Map<String, Object> signed = new HashMap<>(Map.of("pin", PersonAtWork.PIN));
        if (supervisor != null) {
            signed.put("supervisor", Map.of("account", supervisor, "pin", pin));
        }
        return TheSystem.as(NEWCOMER).post(bench.path() + "/submission", signed);
    }

    private static String nameOf(String account) {
        return TheSystem.as(account).get("/api/people/me").done().text("name");
    }

    private static Answer open(Bench bench) {
        return bench.open(NEWCOMER, Photometer.METHOD, Photometer.CODE);
    }

    private static Bench reviewed() {
        Bench bench = Bench.withSamplesOf(SamplingTrip.approvedFor(List.of("WTEMP", "PH", "NH3N")));
        bench.open().done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        bench.submit().done();
        Stream.of("checker/check", "reviewer/review")
                .map(step -> step.split("/"))
                .forEach(step -> TheSystem.as("wz." + step[0])
                        .post("/api/review/batches/" + bench.batch() + "/" + step[1], SIGNED)
                        .done());
        return bench;
    }

    private static Answer sign(Bench bench) {
        return TheSystem.as("wz.signatory").post("/api/review/batches/" + bench.batch() + "/sign", SIGNED);
    }

    private static Answer appoint(String matrix, String analyte) {
        return appoint(List.of(field(matrix, analyte)));
    }

    private static Map<String, Object> field(String matrix, String analyte) {
        Map<String, Object> field = new HashMap<>(Map.of("matrix", matrix));
        field.put("analyte", analyte);
        return field;
    }

    private static Answer appoint(List<Map<String, Object>> fields) {
        return quality(
                "appointments",
                Map.of(
                        "id",
                        FieldForm.newId(),
                        "personId",
                        personOf("wz.signatory"),
                        "document",
                        "渝市监检测〔2026〕8号",
                        "approvingBody",
                        "重庆市市场监督管理局",
                        "from",
                        TODAY.toString(),
                        "to",
                        TODAY.plusYears(5).toString(),
                        "fields",
                        fields,
                        "pin",
                        PersonAtWork.PIN));
    }

    private static Map<String, Object> ended(String reason) {
        return Map.of("reason", reason, "pin", PersonAtWork.PIN);
    }

    /** The id of a declaration that somebody of another institution has made. */
    private static String declared() {
        return declare("wz.analyst2", List.of()).done().text("id");
    }

    private static Answer declare(String account, List<Map<String, String>> interests) {
        return TheSystem.as(account)
                .post(
                        "/api/competence/declarations",
                        Map.of("id", FieldForm.newId(), "interests", interests, "pin", PersonAtWork.PIN));
    }

    private static boolean told(String account) {
        return TheSystem.as(account)
                .get("/api/inbox/tasks?limit=200")
                .done()
                .items()
                .anyMatch(task -> task.path("subjectType").asText().equals("ExpiryWarning"));
    }

    private static Answer supervise(String supervisor) {
        return quality(
                "supervisions",
                Map.of(
                        "id", FieldForm.newId(),
                        "trainee", personOf(NEWCOMER),
                        "supervisor", personOf(supervisor),
                        "method", Photometer.METHOD,
                        "matrix", "water",
                        "kind", "ANALYSIS",
                        "from", TODAY.toString(),
                        "to", TODAY.plusMonths(3).toString()));
    }

    private static Answer issue(
            String account, String matrix, LocalDate expiresOn, List<Map<String, Object>> examinations) {
        return quality("certificates", draft(account, matrix, expiresOn, examinations));
    }

    private static Map<String, Object> draft(
            String account, String matrix, LocalDate expiresOn, List<Map<String, Object>> examinations) {
        var draft = new HashMap<String, Object>();
        draft.put("id", FieldForm.newId());
        draft.put("personId", personOf(account));
        draft.put("number", "WZ-SGZ-2026-014");
        draft.put("method", Photometer.METHOD);
        draft.put("matrix", matrix);
        draft.put("kind", "ANALYSIS");
        draft.put("issuedOn", TODAY.toString());
        draft.put("expiresOn", expiresOn.toString());
        draft.put("examinations", examinations);
        draft.put("pin", PersonAtWork.PIN);
        return draft;
    }

    private static Map<String, Object> examination(String part, boolean passed) {
        return Map.of(
                "part",
                part,
                "heldOn",
                LaboratoryDay.today().minusDays(7).toString(),
                "score",
                "88.5",
                "passed",
                passed,
                "examiner",
                "孙立新");
    }

    private static Answer revoke(String certificate, boolean falselyObtained) {
        return quality(
                "certificates/" + certificate + "/revocation",
                Map.of("reason", "替考", "falselyObtained", falselyObtained, "pin", PersonAtWork.PIN));
    }

    private static String certificateOf(String account, String method) {
        return Answer.stream(read(account, "mine").path("certificates"))
                .filter(each -> each.path("method").asText().equals(method))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    private static String personOf(String account) {
        return read(account, "mine").path("personId").asText();
    }

    private static JsonNode read(String account, String path) {
        return TheSystem.as(account).get("/api/competence/" + path).done().json();
    }

    private static Answer quality(String path, Object body) {
        return TheSystem.as("wz.quality").post("/api/competence/" + path, body);
    }
}
