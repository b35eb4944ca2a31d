package jialing.system.equipment;

import static jialing.client.PersonAtWork.PIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.client.Patience;
import jialing.client.PersonAtWork;
import jialing.client.Photometer;
import jialing.system.analysis.Bench;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of an instrument of the Wanzhou sub-centre: registered, calibrated, confirmed, used, failed, put right, scrapped. */
class InstrumentIT {

    private static final Patience SOON = Patience.of(Duration.ofMinutes(1));

    private final String code = "WZ-SP-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void aPhotometerIsRegistered() {
        officer("POST", "", "instruments", Map.of("code", code, "facts", facts("A301"), "inUseFrom", daysAgo(400)))
                .done();
    }

    @Test
    void aCalibrationCountsOnceItsFitnessIsConfirmedAndSigned() {
        Bench bench = Bench.withReceivedSamples();
        bench.open("wz.analyst1", Photometer.METHOD, code).refusedBy("InstrumentInCalibration");

        Map<String, Object> withoutPoints = calibration("JZ-1", daysAgo(10), daysAhead(355));
        withoutPoints.remove("points");
        enter(withoutPoints).refusedBy("CalibrationGivesPoints");
        JsonNode entered =
                enter(calibration("JZ-1", daysAgo(10), daysAhead(355))).done().json();
        enter(calibration("JZ-1", daysAgo(10), daysAhead(355))).refusedBy("CertificateIsNew");
        assertThat(entered.at("/line/awaitsConfirmation").asBoolean()).isTrue();
        assertThat(entered.at("/line/colour").asText()).isEqualTo("RED");
        bench.open("wz.analyst1", Photometer.METHOD, code).refusedBy("FitnessConfirmed");

        String certificate = entered.at("/certificates/0/id").asText();
        // |error| = 0.004 and U = 0.002: within an MPE of 0.006, of which U is a third; not within 0.005, where U
        // counts
        confirm(certificate, true, "0.005", PIN).refusedBy("FitnessFollowsFromPoints");
        confirm(certificate, true, "0.006", "000000").refusedBy("SigningPinCorrect");
        JsonNode confirmed = confirm(certificate, true, "0.006", PIN).done().json();
        assertThat(confirmed.at("/line/colour").asText()).isEqualTo("GREEN");
        assertThat(confirmed.at("/certificates/0/reliedOn").asBoolean()).isTrue();

        bench.open("wz.analyst1", Photometer.METHOD, code).done();
        assertThat(actsOn(confirmed)).contains("CONFIRM_FITNESS", "EQUIPMENT_OFFICER/2026-1");
        JsonNode uses = officer("GET", code, "/uses", null).done().json();
        assertThat(Answer.stream(uses.path("items"))
                        .map(line -> line.path("occasion").asText()))
                .contains(bench.batch());
    }

    @Test
    void aFailedCheckStopsItByTheSameActAndItComesBackOnlyAfterAnotherOne() {
        enter(verification("JD-1", daysAgo(30), daysAhead(335))).done();
        check("0.504").done();
        JsonNode stopped = check("0.530").done().json();
        assertThat(stopped.at("/line/state").asText()).isEqualTo("STOPPED");
        assertThat(stopped.at("/line/colour").asText()).isEqualTo("RED");
        assertThat(stopped.at("/checks/0/passed").asBoolean()).isFalse();

        Bench bench = Bench.withReceivedSamples();
        bench.open("wz.analyst1", Photometer.METHOD, code).refusedBy("InstrumentNotStopped");
        state("IN_USE", "照常使用").refusedBy("CheckedBeforeUseAgain");

        // No catch-22: a stopped instrument may be taken to be calibrated, by whoever calibrates it.
        officer("POST", code, "/uses", Map.of("calibrating", true)).done();
        officer("POST", code, "/uses/end", Map.of()).done();
        state("UNDER_REPAIR", "更换光源").done();
        maintain("REPAIR").done();
        state("IN_USE", "已修好").refusedBy("CheckedBeforeUseAgain");
        check("0.501").done();
        state("IN_USE", "维修后核查合格").done();
        bench.open("wz.analyst1", Photometer.METHOD, code).done();
        maintain("REPAIR").refusedBy("RepairedOutOfUse");
    }

    @Test
    void aFailedVerificationPutsInDoubtWhatWasMeasuredSinceTheLastGoodOne() {
        enter(verification("JD-1", daysAgo(380), daysAgo(15))).done();
        enter(verification("JD-2", daysAgo(20), daysAhead(345))).done();
        Bench bench = Bench.withReceivedSamples();
        bench.open("wz.analyst1", Photometer.METHOD, code).done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        bench.submit().done();
        Map<String, Object> failed = new HashMap<>(verification("JD-3", daysAgo(0), null));
        failed.put("passed", false);
        JsonNode after = enter(failed).done().json();
        assertThat(after.at("/line/state").asText()).isEqualTo("STOPPED");
        assertThat(after.at("/states").findValuesAsText("reason")).anyMatch(reason -> reason.contains("JD-3"));
        JsonNode lookBack = lookBackOn(code);
        assertThat(Instant.parse(lookBack.at("/lookBack/since").asText()))
                .isEqualTo(LaboratoryDay.today()
                        .minusDays(20)
                        .atStartOfDay(ZoneId.of("Asia/Shanghai"))
                        .toInstant());
        assertThat(lookBack.at("/extent/unsigned").asInt())
                .isEqualTo(bench.containers().size());
        TheSystem.as("wz.checker")
                .post("/api/review/batches/" + bench.batch() + "/check", Map.of("pin", PIN))
                .refusedBy("ResultsAreNotHeld");
        // After a failed verification an interim check is not enough.
        check("0.500").done();
        state("IN_USE", "核查合格").refusedBy("CheckedBeforeUseAgain");
        enter(verification("JD-4", daysAgo(0), daysAhead(364))).done();
        state("IN_USE", "重新检定合格").done();
    }

    @Test
    void whoScansItFirstHasItUntilItIsPutBackOrTheBatchIsSubmitted() {
        enter(verification("JD-1", daysAgo(30), daysAhead(335))).done();
        Bench bench = Bench.withReceivedSamples();
        as("wz.analyst2", "/uses", Map.of("calibrating", false)).done();
        as("wz.analyst2", "/uses", Map.of("calibrating", false)).refusedBy("UseIsNew");
        as("wz.analyst1", "/uses", Map.of("calibrating", false)).refusedBy("OneUseAtATime");
        bench.open("wz.analyst1", Photometer.METHOD, code).refusedBy("OneUseAtATime");
        as("wz.analyst1", "/uses/end", Map.of()).refusedBy("UseIsOpen");
        as("wz.analyst2", "/uses/end", Map.of("remark", "光源稳定")).done();

        bench.open("wz.analyst1", Photometer.METHOD, code).done();
        as("wz.analyst1", "/uses", Map.of("calibrating", false, "batch", bench.batch()))
                .done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        bench.submit().done();
        JsonNode dossier = officer("GET", code, "", null).done().json();
        assertThat(dossier.path("openUses")).isEmpty();
        JsonNode uses = officer("GET", code, "/uses?limit=1", null).done().json();
        assertThat(uses.path("next").isNull()).isFalse();
        String all = officer("GET", code, "/uses", null).done().body();
        assertThat(all).contains("BATCH_SUBMITTED", "光源稳定");
    }

    @Test
    void oneThatDoesOneRunAtATimeIsFreeForTheNextBatchOnceTheRunIsOver() {
        taken(Map.of("oneRunAtATime", true));
        enter(verification("JD-1", daysAgo(30), daysAhead(335))).done();
        Bench first = Bench.withReceivedSamples();
        Bench second = Bench.withReceivedSamples();
        first.open("wz.analyst1", Photometer.METHOD, code).done();
        assertThat(officer("GET", code, "", null).done().json().path("openUses"))
                .hasSize(1);
        second.open("wz.analyst1", Photometer.METHOD, code).refusedBy("OneRunAtATime");
        second.open("wz.analyst2", Photometer.METHOD, code).refusedBy("OneRunAtATime");
        as("wz.analyst1", "/uses", Map.of("calibrating", true)).refusedBy("OneRunAtATime");
        TheSystem.as("wz.analyst1")
                .post(
                        "/api/gate/questions",
                        Map.of("activity", "ANALYSE", "instruments", List.of(code), "procedures", List.of()))
                .done()
                .json()
                .path("against")
                .forEach(each -> assertThat(each.path("rule").asText()).isEqualTo("OneRunAtATime"));

        first.calibrate().done();
        first.save("wz.analyst1", first.readings("0.030")).done();
        first.submit().done();
        second.open("wz.analyst1", Photometer.METHOD, code).done();
        reanalyse(first).refusedBy("OneRunAtATime");
        as("wz.analyst1", "/uses/end", Map.of("remark", "序列已跑完")).done();
        reanalyse(first).done();
        // What was read in the run that is over may be entered while the next one is on the instrument.
        second.calibrate().done();
        List<JsonNode> log = officer("GET", code, "/uses", null).done().items().toList();
        assertThat(log)
                .filteredOn(line -> line.path("occasion").asText().equals(second.batch()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.path("source").asText()).isEqualTo("BATCH");
                    assertThat(line.path("remark").asText()).isEqualTo("序列已跑完");
                });
    }

    @Test
    void oneThatMustBeScannedIsNotTakenFromAList() {
        taken(Map.of("scannedBeforeUse", true));
        enter(verification("JD-1", daysAgo(30), daysAhead(335))).done();
        Bench bench = Bench.withReceivedSamples();
        bench.open("wz.analyst1", Photometer.METHOD, code).refusedBy("InstrumentScannedBeforeUse");
        bench.openByScan(code, "EQ:" + code, Instant.now().minus(Duration.ofMinutes(90)))
                .refusedBy("InstrumentScannedBeforeUse");
        bench.openByScan(code, "EQ:" + Photometer.CODE, Instant.now()).refusedBy("InstrumentScannedBeforeUse");
        bench.openByScan(code, "EQ:" + code, Instant.now()).done();
        assertThat(TheSystem.as("wz.analyst1")
                        .get("/api/ledger/acts?subjectType=AnalyticalBatch&subjectId=" + bench.batch())
                        .done()
                        .body())
                .contains("EQ:" + code);
    }

    private void taken(Map<String, Boolean> how) {
        var facts = new HashMap<String, Object>(facts("A301"));
        facts.putAll(how);
        officer("POST", code, "/facts", Map.of("version", 1, "facts", facts, "reason", "使用方式"))
                .done();
    }

    private static Answer reanalyse(Bench bench) {
        return TheSystem.as("wz.analyst1").post(bench.path() + "/reanalysis", Map.of("reason", "空白偏高"));
    }

    @Test
    void aLimitedOneIsUsedForWhatItsLabelSays() {
        enter(verification("JD-1", daysAgo(30), daysAhead(335))).done();
        state("LIMITED", "短波段不稳").refusedBy("LimitIsNamed");
        officer(
                        "POST",
                        code,
                        "/state",
                        Map.of("state", "LIMITED", "reason", "短波段不稳", "methods", List.of("HJ 636-2012")))
                .done();
        Bench bench = Bench.withReceivedSamples();
        bench.open("wz.analyst1", Photometer.METHOD, code).refusedBy("InstrumentFitForThisUse");
        officer(
                        "POST",
                        code,
                        "/state",
                        Map.of("state", "LIMITED", "reason", "可用于氨氮", "methods", List.of(Photometer.METHOD)))
                .done();
        bench.open("wz.analyst1", Photometer.METHOD, code).done();
    }

    @Test
    void itsChainIsFollowedUpToTheNationalStandard() {
        JsonNode nation = standard("国基-试验-" + code, "NATIONAL", null);
        JsonNode city = standard("社标-试验-" + code, "PUBLIC", nation.path("id").asText());
        officer("POST", "", "standards", outside("国基-试验-" + code, "NATIONAL", null))
                .refusedBy("StandardIsNew");
        officer(
                        "POST",
                        "",
                        "standards",
                        outside("错-" + code, "NATIONAL", nation.path("id").asText()))
                .refusedBy("StandardIsAbove");

        Map<String, Object> bySelf = verification("JD-1", daysAgo(30), daysAhead(335));
        bySelf.put("standards", List.of(Map.of("instrument", code)));
        enter(bySelf).refusedBy("StandardIsKnown");
        Map<String, Object> byCity = verification("JD-1", daysAgo(30), daysAhead(335));
        byCity.put("standards", List.of(Map.of("outside", city.path("id").asText())));
        enter(byCity).done();
        JsonNode chain = officer("GET", code, "/traceability", null).done().json();
        assertThat(chain.path("unbroken").asBoolean()).isTrue();
        assertThat(chain.path("links").findValuesAsText("standing")).containsExactly("HOLDS", "HOLDS", "END");

        JsonNode inHouse = TheSystem.as("wz.analyst1")
                .get("/api/equipment/instruments/WZ-TH-01/traceability")
                .done()
                .json();
        assertThat(inHouse.path("unbroken").asBoolean()).isTrue();
        assertThat(inHouse.path("links").findValuesAsText("code")).contains("WZ-TH-01", "WZ-TS-01");

        enter(verification("JD-2", daysAgo(1), daysAhead(364))).done();
        JsonNode broken = officer("GET", code, "/traceability", null).done().json();
        assertThat(broken.path("unbroken").asBoolean()).isFalse();
        assertThat(broken.path("links").findValuesAsText("standing")).containsExactly("OPEN");
    }

    @Test
    void aBadWorkingStandardPutsInDoubtWhatWasCalibratedWithItSinceItWasGood() {
        enter(verification("JD-1", daysAgo(60), daysAhead(305))).done();
        String other = code + "-B";
        officer("POST", "", "instruments", Map.of("code", other, "facts", facts("A302"), "inUseFrom", daysAgo(400)))
                .done();
        for (String[] made : new String[][] {{"NX-1", daysAgo(70)}, {"NX-2", daysAgo(10)}}) {
            Map<String, Object> certificate = verification(made[0], made[1], daysAhead(300));
            certificate.put("standards", List.of(Map.of("instrument", code)));
            officer("POST", other, "/certificates", certificate).done();
        }
        check("0.600").done();
        assertThat(lookBackOn(code).path("elements").findValuesAsText("key"))
                .containsExactlyInAnyOrder(code, other + "/NX-2");
    }

    @Test
    void theOfficerIsRemindedBeforeTheCertificateEndsAndNoMoreOnceTheNewOneIsIn() {
        enter(verification("JD-1", daysAgo(330), daysAhead(35))).done();
        SOON.until("reminded", () -> inbox().contains(code));
        assertThat(officer("GET", "", "register?q=" + code + "&dueUntil=" + daysAhead(35), null)
                        .done()
                        .items())
                .hasSize(1);
        assertThat(officer("GET", "", "register?q=" + code + "&dueUntil=" + daysAhead(34), null)
                        .done()
                        .items())
                .isEmpty();
        enter(verification("JD-2", daysAgo(0), daysAhead(364))).done();
        assertThat(inbox()).doesNotContain(code);
        officer("POST", code, "/plans", Map.of("kind", "INTERIM_CHECK", "intervalMonths", 6, "firstDue", daysAhead(3)))
                .done();
        SOON.until("reminded of the check", () -> inbox().contains(code));
        check("0.500").done();
        assertThat(inbox()).doesNotContain(code);
    }

    @Test
    void itsFileIsTakenInByItsBytesAndServedAsWhatItIs() {
        TheSystem.as("wz.equipment")
                .upload(
                        "/api/equipment/certificate-files",
                        "application/pdf",
                        "<html>".getBytes(StandardCharsets.UTF_8))
                .refusedBy("UploadIsCertificate");
        Answer kept = TheSystem.as("wz.equipment")
                .upload(
                        "/api/equipment/certificate-files",
                        "text/html",
                        ("%PDF-1.7\n" + code + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8))
                .done();
        Map<String, Object> certificate = verification("JD-1", daysAgo(30), daysAhead(335));
        certificate.put("file", UUID.randomUUID().toString());
        enter(certificate).refusedBy("CertificateFileExists");
        certificate.put("file", kept.text("id"));
        enter(certificate).done();
        Answer file = TheSystem.as("mc.quality")
                .get("/api/equipment/certificate-files/" + kept.text("id"))
                .done();
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        TheSystem.as("yz.equipment")
                .get("/api/equipment/certificate-files/" + kept.text("id"))
                .refusedBy("CertificateFileExists");
    }

    @Test
    void whatTheRegisterSaysIsChangedByVersionsWithAReason() {
        officer("POST", code, "/facts", Map.of("version", 1, "facts", facts("A302"), "reason", " "))
                .refusedBy("FieldFilledIn");
        officer("POST", code, "/facts", Map.of("version", 1, "facts", facts("A302"), "reason", "迁至新实验室"))
                .done();
        officer("POST", code, "/facts", Map.of("version", 1, "facts", facts("A303"), "reason", "再迁"))
                .refusedBy("VersionIsTheOneSeen");
        JsonNode dossier = officer("GET", code, "", null).done().json();
        assertThat(dossier.at("/facts/place").asText()).isEqualTo("A302");
        assertThat(dossier.at("/versions/1/facts/place").asText()).isEqualTo("A301");
        officer("GET", "", "register?q=" + code.toLowerCase(), null)
                .done()
                .items()
                .forEach(line -> assertThat(line.path("place").asText()).isEqualTo("A302"));
        officer("GET", "", "register?state=NONSENSE", null).refusedBy("NarrowingIsKnown");
    }

    @Test
    void aScrappedOneIsGoneForGood() {
        officer("POST", code, "/state", Map.of("state", "SCRAPPED", "reason", "报废"))
                .refusedBy("ScrappingIsSigned");
        as("wz.analyst1", "/scrapping", Map.of("reason", "报废", "pin", PIN)).refusedBy("CapacityHeld");
        officer("POST", code, "/scrapping", Map.of("reason", "主板损坏，无法修复", "pin", PIN))
                .done();
        state("IN_USE", "再用").refusedBy("StateMayFollow");
        assertThat(inbox()).doesNotContain(code);
    }

    @Test
    void itsLabelCarriesTheColour() {
        enter(verification("JD-1", daysAgo(30), daysAhead(335))).done();
        Answer label = TheSystem.as("wz.equipment")
                .get("/api/equipment/labels.pdf?instrument=" + code)
                .done();
        assertThat(label.header("Content-Type")).isEqualTo("application/pdf");
        TheSystem.as("yz.equipment")
                .get("/api/equipment/labels.pdf?instrument=" + code)
                .refusedBy("InstrumentExists");
    }

    private Answer enter(Map<String, Object> certificate) {
        return officer("POST", code, "/certificates", certificate);
    }

    private Answer confirm(String certificate, boolean fit, String permittedError, String pin) {
        return officer(
                "POST",
                code,
                "/certificates/" + certificate + "/confirmation",
                Map.of("fit", fit, "permittedError", permittedError, "criteria", "HJ 535-2009 吸光度", "pin", pin));
    }

    private Answer check(String reading) {
        return officer(
                "POST",
                code,
                "/checks",
                Map.of(
                        "means", "CHECK_STANDARD",
                        "against", "重铬酸钾标准溶液",
                        "quantity", "吸光度 350 nm",
                        "unit", "Abs",
                        "reading", reading,
                        "reference", "0.500",
                        "criterion", "WITHIN_U",
                        "referenceUncertainty", "0.010"));
    }

    private Answer state(String state, String reason) {
        return officer("POST", code, "/state", Map.of("state", state, "reason", reason));
    }

    private Answer maintain(String kind) {
        return officer(
                "POST",
                code,
                "/maintenance",
                Map.of("kind", kind, "doneOn", daysAgo(0), "doneBy", "厂家工程师", "work", "更换氘灯", "outOfTolerance", false));
    }

    private JsonNode standard(String certificate, String level, String tracedTo) {
        return officer("POST", "", "standards", outside(certificate, level, tracedTo))
                .done()
                .items()
                .filter(each -> each.path("certificate").asText().equals(certificate))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> outside(String certificate, String level, String tracedTo) {
        var standard = new HashMap<String, Object>(Map.of(
                "name", "标准装置", "body", "某计量院", "certificate", certificate, "level", level, "validTo", daysAhead(300)));
        if (tracedTo != null) {
            standard.put("tracedTo", tracedTo);
        }
        return standard;
    }

    private static Map<String, Object> verification(String number, String on, String until) {
        var certificate = new HashMap<String, Object>(Map.of(
                "number",
                number,
                "kind",
                "VERIFICATION",
                "issuedBy",
                "重庆市计量质量检测研究院",
                "calibratedOn",
                on,
                "passed",
                true));
        if (until != null) {
            certificate.put("validTo", until);
        }
        return certificate;
    }

    private static Map<String, Object> calibration(String number, String on, String until) {
        Map<String, Object> certificate = verification(number, on, until);
        certificate.put("kind", "CALIBRATION");
        certificate.put("unit", "Abs");
        certificate.put(
                "points",
                List.of(Map.of("nominal", "0.500", "correction", "-0.004", "uncertainty", "0.002", "k", "2")));
        return certificate;
    }

    private static Map<String, Object> facts(String place) {
        return Map.of(
                "nameZh", "紫外可见分光光度计",
                "nameEn", "UV-visible spectrophotometer",
                "model", "T6",
                "serialNumber", "SN-1",
                "lowestReading", "-0.3",
                "highestReading", "3",
                "readingUnit", "Abs",
                "place", place);
    }

    private Answer as(String account, String what, Object body) {
        return TheSystem.as(account).post("/api/equipment/instruments/" + code + what, body);
    }

    private static Answer officer(String method, String instrument, String what, Object body) {
        String path = "/api/equipment/" + (instrument.isEmpty() ? "" : "instruments/" + instrument) + what;
        return method.equals("GET")
                ? TheSystem.as("wz.equipment").get(path)
                : TheSystem.as("wz.equipment").post(path, body);
    }

    private static JsonNode lookBackOn(String key) {
        PersonAtWork quality = TheSystem.as("wz.quality");
        String id = quality.get("/api/look-backs?limit=200")
                .done()
                .items()
                .filter(each -> each.at("/element/key").asText().equals(key))
                .map(each -> each.path("id").asText())
                .findFirst()
                .orElseThrow();
        return quality.get("/api/look-backs/" + id).done().json();
    }

    private static String inbox() {
        return TheSystem.as("wz.equipment")
                .get("/api/inbox/tasks?limit=200")
                .done()
                .body();
    }

    private static String actsOn(JsonNode dossier) {
        return TheSystem.as("wz.equipment")
                .get("/api/ledger/acts?subjectType=Instrument&subjectId="
                        + dossier.at("/line/id").asText())
                .done()
                .body();
    }

    private static String daysAgo(int days) {
        return LaboratoryDay.today().minusDays(days).toString();
    }

    private static String daysAhead(int days) {
        return LaboratoryDay.today().plusDays(days).toString();
    }
}
