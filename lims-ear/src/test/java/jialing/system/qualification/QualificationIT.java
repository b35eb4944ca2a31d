package jialing.system.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.client.PersonAtWork;
import jialing.domain.shared.TimeOrderedId;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** A private laboratory extends its scope; who supervises it confirms, suspends, restores and withdraws. */
class QualificationIT {

    private static final String ANNEXES = "/api/qualification/annexes";
    /** Beyond what a small laboratory has when the system starts. */
    private static final String METHOD = "HJ 700-2014";

    private static final Map<String, String> LEAD = AnnexForm.line("PB", METHOD, "water");
    private static final Map<String, String> CADMIUM = AnnexForm.line("镉", METHOD, "water");
    private static final Map<String, String> ZINC = AnnexForm.line("ZN", METHOD, "water");
    private static final LocalDate TODAY = LaboratoryDay.today();

    private final PersonAtWork laboratory = TheSystem.as("p1.quality");
    private final PersonAtWork supervisor = TheSystem.as("mc.quality");
    private final String number = "25" + System.nanoTime() % 10_000_000_000L;

    @Test
    void whatIsInScopeCountsFromItsConfirmationToItsSuspension() {
        assertThat(isInScope("PB")).isFalse();
        String annex = submitted(AnnexForm.of(number, List.of(LEAD, CADMIUM)));
        assertThat(opened().text("certificate/state")).isEqualTo("SUBMITTED");
        assertThat(isInScope("PB")).as("submitted is not confirmed").isFalse();
        assertThat(waits("mc.quality")).contains("ConfirmScope " + number);

        decide("p1.quality", annex, AnnexForm.confirming()).refusedBy("SupervisorDecides");
        decide("mc.signatory", annex, AnnexForm.confirming()).refusedBy("SupervisorDecides");
        decide("wz.quality", annex, AnnexForm.confirming()).refusedBy("WaitingAnnexExists");
        decide("mc.planner", annex, AnnexForm.confirming()).refusedBy("CapacityHeld");
        decide("mc.quality", annex, Map.of("confirmed", true, "pin", "000000")).refusedBy("SigningPinCorrect");
        Answer confirmed = decide("mc.quality", annex, AnnexForm.confirming()).done();
        assertThat(confirmed.text("certificate/state")).isEqualTo("IN_FORCE");
        assertThat(confirmed.text("certificate/lines")).isEqualTo("2");
        decide("mc.quality", annex, AnnexForm.confirming()).refusedBy("WaitingAnnexExists");
        assertThat(waits("mc.quality")).doesNotContain("ConfirmScope " + number);
        assertThat(isInScope("PB")).isTrue();
        assertThat(isInScope("CD")).as("the annex named it in Chinese").isTrue();

        String lead = line("PB").path("id").asText();
        LocalDate stop = TODAY.minusDays(3);
        var suspend = AnnexForm.change("SUSPENDED", stop.toString(), List.of(lead));
        change("p1.quality", suspend).refusedBy("SupervisorDecides");
        change("mc.quality", with(suspend, "reason", " ")).refusedBy("ScopeChangeIsGrounded");
        change("mc.quality", with(suspend, "from", null)).refusedBy("ScopeChangeHasItsDay");
        change("mc.quality", with(suspend, "from", TODAY.minusDays(31).toString()))
                .refusedBy("ChangeFallsIntoValidity");
        change("mc.quality", suspend).done();
        change("mc.quality", with(suspend, "id", TimeOrderedId.next().toString()))
                .refusedBy("LineCanBeSuspended");
        assertThat(isInScope("PB")).isFalse();
        assertThat(isInScope("CD")).as("the other line goes on").isTrue();
        assertThat(line("PB").path("state").asText()).isEqualTo("SUSPENDED");
        assertThat(lineOn("PB", stop.minusDays(1)).path("state").asText())
                .as("what was in scope before still was")
                .isEqualTo("IN_FORCE");

        laboratory
                .post(ANNEXES, with(AnnexForm.of(number, List.of(LEAD)), "validFrom", TODAY.toString()))
                .refusedBy("AnnexIsClean");
        change("mc.quality", AnnexForm.change("RESTORED", stop.toString(), List.of(lead)))
                .refusedBy("ChangeFallsIntoValidity");
        change("mc.quality", AnnexForm.change("RESTORED", TODAY.toString(), List.of()))
                .done();
        assertThat(isInScope("PB")).isTrue();
        assertThat(lineOn("PB", TODAY.minusDays(1)).path("state").asText())
                .as("restored from today on only")
                .isEqualTo("SUSPENDED");
        change("mc.quality", AnnexForm.change("RESTORED", TODAY.toString(), List.of()))
                .refusedBy("LineCanBeRestored");

        change("mc.quality", AnnexForm.change("WITHDRAWN", TODAY.toString(), List.of()))
                .done();
        assertThat(isInScope("PB")).isFalse();
        assertThat(isInScope("CD")).isFalse();
        assertThat(opened().text("certificate/state")).isEqualTo("WITHDRAWN");
        assertThat(Answer.texts(opened().json().path("changes"), "/kind"))
                .containsExactly("WITHDRAWN", "RESTORED", "SUSPENDED");
        change("mc.quality", AnnexForm.change("WITHDRAWN", TODAY.toString(), List.of()))
                .refusedBy("LineCanBeWithdrawn");
    }

    @Test
    void whatIsSentBackNeverCountsAndIsHandedInAgain() {
        byte[] sheet = csv("PB", METHOD, "water");
        String annex = submitted(AnnexForm.of(number, sheet));
        decide("mc.quality", annex, AnnexForm.returning("  ")).refusedBy("ReturnSaysWhy");
        decide("mc.quality", annex, AnnexForm.returning("扫描件缺第 3 页")).done();
        Answer returned = opened();
        assertThat(returned.text("certificate/state")).isEqualTo("RETURNED");
        assertThat(returned.text("annexes/0/annex/decision/words")).isEqualTo("扫描件缺第 3 页");
        assertThat(isInScope("PB")).isFalse();
        assertThat(laboratory.get(ANNEXES + "/" + annex + "/scan").done().bytes())
                .isEqualTo(AnnexForm.PDF);
        assertThat(supervisor.get(ANNEXES + "/" + annex + "/sheet").done().bytes())
                .isEqualTo(sheet);
        TheSystem.as("wz.quality").get(ANNEXES + "/" + annex + "/scan").refusedBy("AnnexExists");
        TheSystem.as("wz.quality").get(ANNEXES + "/" + annex + "/lines").refusedBy("AnnexExists");
        TheSystem.as("wz.quality")
                .get("/api/qualification/certificates/" + number)
                .refusedBy("CertificateExists");
        submitted(AnnexForm.of(number, sheet));
        assertThat(opened().text("certificate/state")).isEqualTo("SUBMITTED");
        TheSystem.as("wz.quality")
                .post(ANNEXES, AnnexForm.of(number, List.of(LEAD)))
                .refusedBy("NumberIsOwn");
    }

    @Test
    void eachBadCellIsToldWithItsRowAndNothingIsTaken() {
        byte[] sheet = (String.join(
                                "\r\n",
                                "analyte,method,matrix",
                                "PB,HJ 700-2014,water",
                                "PB,HJ 700-2014,water",
                                "Xx,HJ 700-2014,water",
                                "PB,HJ 0-1900,water",
                                "NH3N,HJ 700-2014,water",
                                "PB,HJ 700-2014,moon",
                                "=1+1,HJ 700-2014,water",
                                ",HJ 700-2014,water")
                        + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        Answer checked = laboratory
                .post("/api/qualification/checks", AnnexForm.toCheck(number, sheet))
                .done();
        assertThat(Answer.stream(checked.json().path("told"))
                        .map(told -> tuple(
                                told.path("row").asInt(),
                                told.path("column").asText(),
                                told.path("rule").asText())))
                .contains(
                        tuple(3, "analyte", "LineStandsOnce"),
                        tuple(4, "analyte", "AnalyteIsKnown"),
                        tuple(5, "method", "MethodIsKnown"),
                        tuple(6, "analyte", "MethodDeterminesAnalyte"),
                        tuple(7, "matrix", "MatrixIsKnown"),
                        tuple(8, "analyte", "CellIsNoFormula"),
                        tuple(9, "analyte", "CellIsFilled"));
        laboratory.post(ANNEXES, AnnexForm.of(number, sheet)).refusedBy("AnnexIsClean");
        laboratory.get("/api/qualification/certificates/" + number).refusedBy("CertificateExists");
        byte[] template =
                laboratory.get("/api/qualification/template.xlsx").done().bytes();
        Answer clean = laboratory
                .post("/api/qualification/checks", AnnexForm.toCheck(number, template))
                .done();
        assertThat(clean.json().path("clean").asBoolean()).isTrue();
        assertThat(clean.text("lines")).isEqualTo("1");
    }

    @Test
    void whatIsNotWholeIsRefusedAtItsField() {
        refused("number", " ", "CertificateIsDescribed");
        refused("number", "a/b?c", "CertificateIsDescribed");
        refused("authority", "", "CertificateIsDescribed");
        refused("kind", null, "CertificateIsDescribed");
        refused("validFrom", null, "CertificateIsDescribed");
        refused("validTo", TODAY.minusDays(31).toString(), "ValidDaysInOrder");
        refused("scan", null, "ScanIsPdf");
        refused("scan", "not a document".getBytes(StandardCharsets.US_ASCII), "ScanIsPdf");
        refused("lines", List.of(), "AnnexComesOneWay");
        refused("file", csv("PB", METHOD, "water"), "AnnexComesOneWay");
        refused("id", null, "IdComesWithScope");
        refused("number", "242221340002", "NumberIsOwn");
        TheSystem.as("p1.analyst1")
                .post(ANNEXES, AnnexForm.of(number, List.of(LEAD)))
                .refusedBy("CapacityHeld");
    }

    @Test
    void atTheTopAnotherPersonOfTheHouseConfirms() {
        var form = AnnexForm.of("28" + number.substring(2), List.of(LEAD));
        String annex = form.get("id").toString();
        TheSystem.as("mc.quality").post(ANNEXES, form).done();
        decide("mc.quality", annex, AnnexForm.confirming()).refusedBy("NobodyConfirmsTheirOwn");
        decide("mc.signatory", annex, AnnexForm.confirming()).done();
    }

    @Test
    void aCertificateThatEndsSoonWaitsInTheInboxUntilItsRenewalIsConfirmed() throws InterruptedException {
        var form = AnnexForm.of(number, List.of(ZINC));
        form.put("validTo", TODAY.plusDays(90).toString());
        decide("mc.quality", submitted(form), AnnexForm.confirming()).done();
        assertThat(opened().text("certificate/state")).isEqualTo("ENDS_SOON");
        String task = "RenewCertificate " + number;
        for (int i = 0; i < 100 && !waits("p1.quality").contains(task); i++) {
            Thread.sleep(1000);
        }
        assertThat(waits("p1.quality")).contains(task);
        var renewal = AnnexForm.of("29" + number.substring(2), List.of(ZINC));
        renewal.put("kind", "RENEWAL");
        renewal.put("validFrom", TODAY.plusDays(60).toString());
        decide("mc.quality", submitted(renewal), AnnexForm.confirming()).done();
        assertThat(waits("p1.quality")).doesNotContain(task);
        for (String ended : List.of(number, "29" + number.substring(2))) {
            supervisor
                    .post(
                            "/api/qualification/certificates/" + ended + "/changes",
                            AnnexForm.change("WITHDRAWN", TODAY.plusDays(60).toString(), List.of()))
                    .done();
        }
    }

    private void refused(String field, Object value, String rule) {
        laboratory
                .post(ANNEXES, with(AnnexForm.of(number, List.of(LEAD)), field, value))
                .refusedBy(rule);
    }

    private String submitted(Map<String, Object> form) {
        laboratory.post(ANNEXES, form).done();
        return form.get("id").toString();
    }

    private static Answer decide(String account, String annex, Map<String, Object> decision) {
        return TheSystem.as(account).post(ANNEXES + "/" + annex + "/decision", decision);
    }

    private Answer change(String account, Map<String, Object> change) {
        return TheSystem.as(account).post("/api/qualification/certificates/" + number + "/changes", change);
    }

    private Answer opened() {
        return laboratory.get("/api/qualification/certificates/" + number).done();
    }

    private JsonNode line(String analyte) {
        return lineOn(analyte, TODAY);
    }

    private JsonNode lineOn(String analyte, LocalDate day) {
        return laboratory
                .get("/api/qualification/certificates/" + number + "/lines?on=" + day)
                .done()
                .items()
                .filter(line -> line.at("/entry/analyte").asText().equals(analyte))
                .findFirst()
                .orElseThrow();
    }

    /** As the gate says it to who wants to analyse today. */
    private static boolean isInScope(String analyte) {
        Map<String, Object> procedure = Map.of("method", METHOD, "matrix", "water", "analytes", List.of(analyte));
        JsonNode answer = TheSystem.as("p1.analyst1")
                .post("/api/gate/questions", Map.of("activity", "ANALYSE", "procedures", List.of(procedure)))
                .done()
                .json();
        return !Answer.texts(answer.path("against"), "/rule").contains("MethodQualified");
    }

    private static List<String> waits(String account) {
        return TheSystem.as(account)
                .get("/api/inbox/tasks?limit=200")
                .done()
                .items()
                .map(task -> task.path("kind").asText() + " "
                        + task.path("subjectLabel").asText())
                .toList();
    }

    private static byte[] csv(String... cells) {
        return ("analyte,method,matrix\r\n" + String.join(",", cells) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        var changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }
}
