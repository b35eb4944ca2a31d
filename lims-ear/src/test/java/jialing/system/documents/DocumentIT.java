package jialing.system.documents;

import static jialing.client.PersonAtWork.PIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.client.Photometer;
import jialing.system.analysis.Bench;
import jialing.system.people.SecondCapacity;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An SOP from its draft to the bench, and one of the centre at a laboratory below (ISO/IEC 17025:2017 8.3). */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DocumentIT {

    private static final String ALL = "/api/documents/documents";
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String FIRST = "WZ/ZY-" + System.nanoTime();

    private static String sop;
    private static String guide;

    @Test
    @Order(1)
    void aDocumentComesUnderControlWithItsFirstVersion() {
        register("wz.analyst1", FIRST, Map.of("file", "bm90IGEgcGRm")).refusedBy("FileIsPdf");
        register("wz.analyst1", FIRST, Map.of("method", "HJ 0-0000")).refusedBy("DocumentIsNamed");
        register("wz.sampler1", FIRST, Map.of()).refusedBy("CapacityHeld");
        sop = register("wz.analyst1", FIRST, Map.of()).done().text("id");
        register("wz.analyst1", FIRST, Map.of()).refusedBy("DocumentNumberIsNew");
        assertThat(version(1).path("state").asText()).isEqualTo("DRAFT");
        assertThat(sopAtTheBench()).isEmpty();
    }

    @Test
    @Order(2)
    void somebodyElseApprovesIt() {
        try (var both = SecondCapacity.of("wz.analyst1", "QUALITY_OFFICER")) {
            approve("wz.analyst1", 1).refusedBy("ApproverIsNotAuthor");
        }
        approve("wz.analyst2", 1).refusedBy("CapacityHeld");
        approve("mc.quality", 1).refusedBy("ActsForOwnOrganisation");
        approve("yz.quality", 1).refusedBy("ControlledDocumentExists");
        ask("wz.quality", sop, "versions/1/approval", Map.of("inForceFrom", "2020-01-01", "pin", PIN))
                .refusedBy("InForceFromTodayOn");
        approve("wz.quality", 1).done();
        approve("wz.quality", 1).refusedBy("VersionAwaitsApproval");
        assertThat(version(1).path("state").asText()).isEqualTo("IN_FORCE");
        assertThat(sopAtTheBench()).containsExactly(FIRST);
    }

    @Test
    @Order(3)
    void whoHasNotReadItIsKnown() {
        ask("wz.quality", sop, "distributions", Map.of("organisation", "CQ-YZ")).refusedBy("RecipientIsInSight");
        ask("wz.quality", sop, "distributions", Map.of("organisation", "CQ-WZ", "capacity", "ANALYST"))
                .done();
        assertThat(unread()).contains(nameOf("wz.analyst1"), nameOf("wz.analyst2"));
        ask("wz.analyst2", sop, "versions/1/reading", Map.of()).done();
        ask("wz.analyst2", sop, "versions/1/reading", Map.of()).done();
        assertThat(unread()).contains(nameOf("wz.analyst1")).doesNotContain(nameOf("wz.analyst2"));
    }

    @Test
    @Order(4)
    void whereItIsDemandedNobodyWorksByItUnread() {
        Bench bench = Bench.withReceivedSamples();
        ask("wz.analyst1", sop, "reading-demand", Map.of("demanded", true)).refusedBy("CapacityHeld");
        ask("wz.quality", sop, "reading-demand", Map.of("demanded", true)).done();
        try {
            bench.open().refusedBy("SopRead");
            ask("wz.analyst1", sop, "versions/1/reading", Map.of()).done();
            bench.open().done();
        } finally {
            ask("wz.quality", sop, "reading-demand", Map.of("demanded", false)).done();
        }
    }

    @Test
    @Order(5)
    void aNewVersionTakesItsPlaceAndIsReadAnew() {
        ask("wz.analyst2", sop, "versions", Map.of("file", PDF, "changes", " ")).refusedBy("ChangesAreSaid");
        ask("wz.analyst2", sop, "versions", Map.of("file", PDF, "changes", "比色皿改为 20 mm"))
                .done();
        assertThat(version(1).path("state").asText()).isEqualTo("IN_FORCE");
        approve("wz.quality", 2).done();
        assertThat(version(1).path("state").asText()).isEqualTo("SUPERSEDED");
        assertThat(unread()).contains(nameOf("wz.analyst1"), nameOf("wz.analyst2"));
        ask("wz.analyst1", sop, "versions/1/reading", Map.of()).refusedBy("VersionIsInForce");
        assertThat(file("wz.analyst1", sop, 1).done().bytes()).isEqualTo(PDF);
    }

    @Test
    @Order(6)
    void aDocumentOfTheCentreReachesTheLaboratoriesItIsGivenTo() {
        guide = register("mc.reviewer", "CQ/ZD-" + System.nanoTime(), Map.of("kind", "PROCEDURE", "method", ""))
                .done()
                .text("id");
        see("wz.analyst1", guide).refusedBy("ControlledDocumentExists");
        ask("mc.quality", guide, "distributions", Map.of("organisation", "CQ-WZ"))
                .done();
        assertThat(Answer.texts(see("wz.analyst1", guide).done().json().path("versions"), "/state"))
                .isEmpty();
        file("wz.analyst1", guide, 1).refusedBy("DocumentVersionExists");
        ask("mc.quality", guide, "versions/1/approval", approval()).done();
        assertThat(file("wz.analyst1", guide, 1).done().bytes()).isEqualTo(PDF);
        ask("wz.analyst1", guide, "versions/1/reading", Map.of()).done();
        assertThat(Answer.stream(see("mc.quality", guide).done().json().path("readers"))
                        .filter(reader -> !reader.path("readAt").isNull()))
                .extracting(reader -> reader.path("organisation").asText())
                .containsExactly("CQ-WZ");
        ask("wz.quality", guide, "withdrawal", Map.of("reason", "不用")).refusedBy("ActsForOwnOrganisation");
        see("yz.analyst1", guide).refusedBy("ControlledDocumentExists");
    }

    @Test
    @Order(7)
    void itIsLookedAtAgainAndWithdrawnAtLast() {
        ask("wz.quality", sop, "review", Map.of("reason", "")).refusedBy("ReasonIsGiven");
        ask("wz.quality", sop, "review", Map.of("reason", "仍适用")).done();
        assertThat(see("wz.quality", sop).done().text("reviewDueOn"))
                .isEqualTo(LaboratoryDay.today().plusMonths(24).toString());
        ask("wz.quality", sop, "withdrawal", Map.of("reason", "方法标准已替代")).done();
        assertThat(sopAtTheBench()).isEmpty();
        ask("wz.quality", sop, "withdrawal", Map.of("reason", "再次")).refusedBy("DocumentNotWithdrawn");
        assertThat(file("wz.analyst1", sop, 2).done().bytes()).isEqualTo(PDF);
    }

    private static Answer register(String account, String number, Map<String, Object> other) {
        var body = new HashMap<String, Object>(Map.of(
                "number",
                number,
                "title",
                "水质 氨氮测定作业指导书",
                "kind",
                "SOP",
                "method",
                Photometer.METHOD,
                "reviewMonths",
                24,
                "file",
                PDF,
                "changes",
                "初版"));
        body.putAll(other);
        return TheSystem.as(account).post(ALL, body);
    }

    private static Answer ask(String account, String document, String what, Map<String, Object> body) {
        return TheSystem.as(account).post(ALL + "/" + document + "/" + what, body);
    }

    private static Answer approve(String account, int ordinal) {
        return ask(account, sop, "versions/" + ordinal + "/approval", approval());
    }

    private static Map<String, Object> approval() {
        return Map.of("inForceFrom", LaboratoryDay.today().toString(), "pin", PIN);
    }

    private static Answer see(String account, String document) {
        return TheSystem.as(account).get(ALL + "/" + document);
    }

    private static Answer file(String account, String document, int ordinal) {
        return TheSystem.as(account).get(ALL + "/" + document + "/versions/" + ordinal + "/file.pdf");
    }

    private static JsonNode version(int ordinal) {
        return Answer.stream(see("wz.quality", sop).done().json().path("versions"))
                .filter(version -> version.path("ordinal").asInt() == ordinal)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> unread() {
        return Answer.stream(see("wz.quality", sop).done().json().path("readers"))
                .filter(reader -> reader.path("readAt").isNull())
                .map(reader -> reader.path("name").asText())
                .toList();
    }

    private static String nameOf(String account) {
        return TheSystem.as(account).get("/api/people/me").done().text("name");
    }

    private static List<String> sopAtTheBench() {
        return TheSystem.as("wz.analyst1")
                .get("/api/documents/sops?method=" + Photometer.METHOD.replace(" ", "%20"))
                .done()
                .items()
                .map(each -> each.path("number").asText())
                .filter(FIRST::equals)
                .toList();
    }
}
