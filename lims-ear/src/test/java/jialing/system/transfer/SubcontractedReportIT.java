package jialing.system.transfer;

import static jialing.client.PersonAtWork.PIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipInputStream;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.client.LaboratoryDay;
import jialing.client.Patience;
import jialing.client.PersonAtWork;
import jialing.client.Photometer;
import jialing.system.shared.TheSystem;
import jialing.verify.Verify;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An order of which one site is analysed here and another elsewhere is reported by who took the samples, whole. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SubcontractedReportIT {

    private static final Patience SOON = Patience.of(Duration.ofMinutes(1));
    private static final PersonAtWork QUALITY = TheSystem.as("yz.quality");

    private static WholeOrder order;
    private static Sending sending;
    private static Instant sealed;
    private static String first;
    private static String second;

    @Test
    @Order(1)
    void theReportWaitsForBothParts() {
        order = WholeOrder.sampledAt("SW010", "SW011");
        sending = Sending.prepared(Sending.open(order.containersFrom("SW011")));
        sealed = Instant.now();
        sending.seal().done();
        order.analysedHere("SW010");
        assertThat(order.reports()).isEmpty();
        sending.analysed();
        assertThat(order.reports()).singleElement().satisfies(report -> {
            assertThat(report.path("state").asText()).isEqualTo("DRAFTED");
            assertThat(report.path("organisation").asText()).isEqualTo("CQ-500103");
        });
        first = order.reports().get(0).path("number").asText();
    }

    /** ISO/IEC 17025:2017 7.8.2.1 p; RB/T 214-2017 4.5.5. */
    @Test
    @Order(2)
    void whatCameBackStandsBesideTheOwnMarkedWithWhoFoundIt() {
        JsonNode content = WholeOrder.report(first).path("content");
        List<JsonNode> own = resultsOf(content, "SW010");
        List<JsonNode> returned = resultsOf(content, "SW011");
        assertThat(own)
                .isNotEmpty()
                .allMatch(result -> result.path("subcontract").isMissingNode()
                        || result.path("subcontract").isNull());
        JsonNode laboratory = content.at("/subcontracted/0");
        assertThat(laboratory.path("laboratory").asText()).isEqualTo(Sending.LABORATORY);
        assertThat(laboratory.path("cmaCertificate").asText()).isEqualTo("242221340002");
        assertThat(laboratory.path("signatories")).hasSize(1);
        assertThat(returned).isNotEmpty().allSatisfy(result -> {
            assertThat(result.path("subcontract").asText())
                    .isEqualTo(laboratory.path("order").asText());
            assertThat(order.samplesFrom("SW011"))
                    .contains(result.path("sampleCode").asText());
            // judged at the own site: NH3-N of class II or III
            assertThat(result.path("limit").asText()).startsWith("≤");
            assertThat(result.path("meets").asBoolean()).isTrue();
        });
        assertThat(Answer.texts(content.path("classes"), "/siteCode")).containsExactlyInAnyOrder("SW010", "SW011");
        assertThat(content.path("responsible").findValuesAsText("zh"))
                .anyMatch(what -> what.contains("封存"))
                .anyMatch(what -> what.contains("万州"));
    }

    @Test
    @Order(3)
    void thePrintedReportNamesTheLaboratoryItsQualificationAndWhoSigned() throws IOException {
        WholeOrder.issue(first).done();
        SOON.until("sealed", () -> verification(first).equals("GENUINE"));
        String text = printed(first);
        assertThat(text)
                .contains("氨氮 *1")
                .contains("资质认定证书编号 242221340002")
                .contains("RB/T 214-2017 4.5.5")
                .contains(sending.seen(Sending.CUSTODIAN).text("consignment/number"));
    }

    @Test
    @Order(4)
    void itIsReleasedAsAResultOfWhoReportedItWithTheNameOfWhoFoundIt() {
        SOON.until("published", () -> observations(first).size() > 4);
        assertThat(observations(first))
                .filteredOn(each -> order.samplesFrom("SW011")
                        .contains(each.at("/parameters/sampleCode").asText()))
                .filteredOn(each -> each.at("/parameters/resultId").isTextual())
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(each.at("/parameters/subcontractor").asText())
                                .contains("万州"));
        assertThat(observations(first))
                .filteredOn(each -> order.samplesFrom("SW010")
                        .contains(each.at("/parameters/sampleCode").asText()))
                .isNotEmpty()
                .allMatch(each -> each.at("/parameters/subcontractor").isMissingNode());
    }

    @Test
    @Order(5)
    void itsEvidenceHoldsTheActsOfTheLaboratoryAndIsValid() throws IOException {
        byte[] zip =
                QUALITY.get("/api/evidence/reports/" + first + "/file").done().bytes();
        JsonNode acts = manifestOf(zip).path("acts");
        assertThat(acts.findValuesAsText("type")).contains("Consignment", "AnalyticalBatch");
        assertThat(acts.findValuesAsText("organisation")).contains("CQ-500103", Sending.LABORATORY);
        String key = TheSystem.stranger().get("/api/ledger/log/keys").done().text("log");
        assertThat(Verify.evidence(zip, key, List.of()).wrong()).isEmpty();
    }

    /** Whoever may see the laboratory's record too, and whoever may not. */
    @Test
    @Order(6)
    void aReleasedResultOfAnotherLaboratoryIsProvenFromItsSampleOn() throws IOException {
        String observation = observations(first).stream()
                .filter(each -> each.at("/parameters/subcontractor").isTextual())
                .map(each -> each.path("@iot.id").asText())
                .findFirst()
                .orElseThrow();
        for (PersonAtWork person : List.of(QUALITY, TheSystem.as("mc.quality"))) {
            byte[] zip = person.get("/api/evidence/observations/" + observation + "/file")
                    .done()
                    .bytes();
            assertThat(manifestOf(zip).path("acts").findValuesAsText("verb"))
                    .contains("COLLECT", "SEAL_CONSIGNMENT", "SIGN", "RELEASE");
        }
    }

    @Test
    @Order(6)
    void theSampleIsJudgedOnTheScreenWithWhatCameBack() {
        String sample = order.samplesFrom("SW011").get(0);
        JsonNode verdicts = TheSystem.as("yz.reviewer")
                .get("/api/assessment/samples/" + sample)
                .done()
                .json();
        assertThat(Answer.texts(verdicts.path("verdicts"), "/analyte")).contains("NH3N");
        assertThat(verdicts.path("signed").asBoolean()).isTrue();
    }

    @Test
    @Order(6)
    void itCountsInTheClassOfTheSectionAndInWhatIsUsualThere() throws SQLException {
        JsonNode sections = TheSystem.as("yz.reviewer")
                .get("/api/assessment/sections?element=surface_water&year="
                        + LaboratoryDay.today().getYear())
                .done()
                .json();
        assertThat(Answer.stream(sections.path("items"))
                        .filter(each -> each.path("site").asText().equals("SW011"))
                        .flatMap(each -> Answer.stream(each.path("months"))))
                .isNotEmpty()
                .allSatisfy(month ->
                        assertThat(month.at("/found/deciding").toString()).contains("NH3N"));
        try (Connection connection = TheSystem.asDatabaseOwner();
                var query = connection.prepareStatement(
                        "select count(*) from lims.plausibility_site_value v join lims.sampling_sample s"
                                + " on s.id = v.sample_id where v.analyte = 'NH3N' and s.code = any (?)")) {
            query.setArray(
                    1,
                    connection.createArrayOf("text", order.samplesFrom("SW011").toArray()));
            try (var rows = query.executeQuery()) {
                assertThat(rows.next() && rows.getInt(1) > 0).isTrue();
            }
        }
    }

    @Test
    @Order(7)
    void aDoubtOfTheLaboratoryReachesWhoReported() {
        String lookBack = TheSystem.as("wz.quality")
                .post(
                        "/api/look-backs",
                        Map.of(
                                "kind",
                                "INSTRUMENT",
                                "key",
                                Photometer.CODE,
                                "since",
                                sealed.toString(),
                                "reason",
                                "期间核查不合格"))
                .done()
                .text("lookBack/id");
        JsonNode seen = TheSystem.as("wz.quality")
                .get("/api/look-backs/" + lookBack)
                .done()
                .json();
        assertThat(seen.at("/extent/reported").asInt()).isPositive();
        String number = seen.at("/lookBack/number").asText();
        assertThat(QUALITY.get("/api/nonconformity/nonconformities?limit=200")
                        .done()
                        .items()
                        .filter(each -> each.path("title").asText().contains(number)))
                .singleElement()
                .satisfies(each -> assertThat(QUALITY.get("/api/nonconformity/nonconformities/"
                                        + each.path("number").asText())
                                .done()
                                .body())
                        .contains(first)
                        .contains("期间核查不合格"));
    }

    @Test
    @Order(8)
    void aCorrectionInTheLaboratoryDraftsAReportInPlaceThatIsHeldUntilTheDoubtIsDecided() {
        String result = resultsOf(WholeOrder.report(first).path("content"), "SW011")
                .get(0)
                .path("resultId")
                .asText();
        TheSystem.as("wz.signatory")
                .post(
                        "/api/review/results/" + result + "/amendment",
                        Map.of("value", "0.61", "reason", "比色皿污染", "pin", PIN))
                .done();
        JsonNode drafted = order.reports().get(0);
        second = drafted.path("number").asText();
        assertThat(drafted.path("state").asText()).isEqualTo("DRAFTED");
        assertThat(drafted.at("/replaces/number").asText()).isEqualTo(first);
        assertThat(drafted.at("/replaces/reason").asText()).contains("万州").contains("比色皿污染");
        assertThat(drafted.at("/content/deviations").findValuesAsText("zh"))
                .anyMatch(said -> said.contains("0.61") && said.contains(first));
        WholeOrder.issue(second).refusedBy("ReturnedResultsAreNotHeld");
        assertThat(sending.seen(QUALITY).done().json().path("doubted")).hasSize(1);
        decideWithoutEffect();
        assertThat(sending.seen(QUALITY).done().json().path("doubted")).isEmpty();
        WholeOrder.issue(second).done();
        SOON.until("sealed", () -> verification(second).equals("GENUINE"));
        assertThat(verification(first)).isEqualTo("SUPERSEDED");
    }

    @Test
    @Order(9)
    void ofACodedConsignmentNothingIsReportedBeforeItsKeyIsOpenAndBlindSamplesNever() {
        WholeOrder coded = WholeOrder.sampledAt("SW010");
        Sending blind = Sending.prepared(Sending.coded(coded.containersFrom("SW010")));
        String item = blind.seen(Sending.CUSTODIAN).done().text("items/0/id");
        blind.blind(Map.of("kind", "BLIND_DUPLICATE", "doubles", item)).done();
        blind.blind(Sending.reference("0.40")).done();
        blind.draw();
        blind.seal().done();
        blind.analysed();
        assertThat(coded.reports()).isEmpty();
        blind.openKey().done();
        JsonNode content = coded.reports().get(0).path("content");
        assertThat(content.path("results")).hasSize(content.path("samples").size());
        assertThat(content.path("results").findValuesAsText("sampleCode"))
                .allMatch(code -> coded.samplesFrom("SW010").contains(code));
        assertThat(content.toString()).doesNotContain("GSB 07-3164-2014");
        assertThat(content.path("responsible").findValuesAsText("zh")).anyMatch(what -> what.contains("揭盲"));
    }

    @Test
    @Order(10)
    void whatTheLaboratoryRejectedIsSaidInTheReport() {
        WholeOrder rejected = WholeOrder.sampledAt("SW010");
        Sending sent = Sending.prepared(Sending.open(rejected.containersFrom("SW010")));
        sent.seal().done();
        sent.codes().forEach(code -> {
            Map<String, Object> rejection = new HashMap<>(FieldForm.receiptOf(code));
            rejection.put("decision", "REJECT");
            rejection.put("remark", "容器破裂");
            TheSystem.as("wz.custodian")
                    .post("/api/custody/receipts", rejection)
                    .done();
        });
        JsonNode content = rejected.reports().get(0).path("content");
        assertThat(content.path("results")).isEmpty();
        assertThat(content.path("deviations").findValuesAsText("zh"))
                .anyMatch(said -> said.contains("拒收") && said.contains("氨氮") && said.contains("容器破裂"));
    }

    @Test
    @Order(11)
    void ofTwoThatSignTheLastResultsAtOnceOneDraftsTheReport() {
        for (int time = 0; time < 3; time++) {
            WholeOrder both = WholeOrder.sampledAt("SW010", "SW011");
            Sending sent = Sending.prepared(Sending.open(both.containersFrom("SW011")));
            sent.seal().done();
            String here = both.reviewedHere("SW010");
            String there = sent.reviewed();
            CompletableFuture<Answer> elsewhere = CompletableFuture.supplyAsync(() -> Sending.sign(there));
            WholeOrder.sign(here).done();
            elsewhere.join().done();
            assertThat(both.reports()).hasSize(1);
        }
    }

    private static void decideWithoutEffect() {
        PersonAtWork laboratory = TheSystem.as("wz.quality");
        laboratory
                .get("/api/look-backs?limit=20")
                .done()
                .items()
                .map(each -> each.path("id").asText())
                .limit(1)
                .forEach(each -> laboratory
                        .post(
                                "/api/look-backs/" + each + "/decisions",
                                Map.of("decision", "NO_EFFECT", "reason", "复测一致", "pin", PIN))
                        .done());
    }

    private static List<JsonNode> resultsOf(JsonNode content, String site) {
        return Answer.stream(content.path("results"))
                .filter(result -> result.path("siteCode").asText().equals(site))
                .toList();
    }

    private static String verification(String number) {
        return TheSystem.stranger()
                .get("/api/reporting/verification/" + number)
                .done()
                .text("state");
    }

    private static String printed(String number) throws IOException {
        byte[] file = TheSystem.as("yz.signatory")
                .get("/api/reporting/reports/" + number + "/report.pdf")
                .done()
                .bytes();
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static List<JsonNode> observations(String report) {
        return Answer.stream(TheSystem.as("network.reader")
                        .get("/sta/v1.1/Observations?$top=200&$orderby=id%20desc")
                        .done()
                        .json()
                        .path("value"))
                .filter(each -> each.at("/parameters/reportNumber").asText().equals(report))
                .toList();
    }

    private static JsonNode manifestOf(byte[] zip) throws IOException {
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                if (entry.getName().equals("evidence.json")) {
                    return new ObjectMapper().readTree(stream.readAllBytes());
                }
            }
        }
        throw new IOException("no evidence.json");
    }
}
