package jialing.system.transfer;

import static jialing.client.PersonAtWork.PIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.client.PersonAtWork;
import jialing.system.people.PasskeyHolder;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** Parts of an order go to another laboratory, and the results come back with all who answer for them. */
class TransferIT {

    private static final PersonAtWork PLANNER = TheSystem.as("yz.planner");
    private static final PersonAtWork LABORATORY = TheSystem.as("wz.quality");

    @Test
    void whatIsSentOpenlyComesBackWithItsWholeResponsibilityChain() {
        List<String> containers = Sending.containersFrom("SW010");
        JsonNode capable = PLANNER.get("/api/transfer/laboratories?element=surface_water&analytes=NH3N,COD")
                .done()
                .json();
        assertThat(Answer.texts(capable.path("items"), "/code"))
                .contains(Sending.LABORATORY, "CQ-MC", "CQ-P001")
                .doesNotContain("CQ-500103");
        Map<String, Object> unfit = Sending.open(containers);
        unfit.put("laboratory", "CQ-500154");
        PLANNER.post(Sending.CONSIGNMENTS, unfit).refusedBy("LaboratoryIsFit");
        Sending sending = Sending.prepared(Sending.open(containers));
        sending.blind(Sending.reference("0.40")).refusedBy("OnlyCodedIsBlind");
        TheSystem.as("wz.custodian").get(sending.path()).refusedBy("ConsignmentExists");
        sending.seal().done();
        sending.seal().refusedBy("ConsignmentInTurn");
        Sending.CUSTODIAN.post(Sending.CONSIGNMENTS, Sending.coded(containers)).refusedBy("ContainerCanBeSent");
        assertThat(worklistOf("yz.analyst1")).doesNotContain(containers.get(0));
        assertThat(Sending.CUSTODIAN.get("/api/custody/expected").done().body())
                .doesNotContain(sending.codes().get(0));

        sending.analysed();

        JsonNode back = sending.seen(PLANNER).done().json();
        assertThat(back.path("left").asInt()).isZero();
        // the mean of 0.40 and its laboratory duplicate 0.41
        assertThat(back.at("/results/0/result").asText()).isEqualTo("0.405");
        assertThat(back.at("/results/0/item/containerCode").asText()).isEqualTo(containers.get(0));
        JsonNode chain = PLANNER.get("/api/transfer/returned/chain?returned="
                        + back.at("/results/0/resultId").asText())
                .done()
                .json();
        assertThat(Answer.texts(chain.path("sample"), "/label")).contains("collect", "receive");
        assertThat(Answer.texts(chain.path("consigned"), "/label"))
                .containsExactly("prepare a consignment", "seal a consignment");
        assertThat(chain.at("/laboratory/organisation").asText()).isEqualTo(Sending.LABORATORY);
        assertThat(Answer.texts(chain.at("/laboratory/nodes"), "/kind"))
                .contains("BATCH", "READING", "CURVE", "PERSON");
        assertThat(TheSystem.as("wz.planner")
                        .get("/api/planning/work-orders/" + sending.order())
                        .done()
                        .text("state"))
                .isEqualTo("COMPLETED");
        TheSystem.as("p1.planner")
                .get("/api/transfer/returned/chain?returned="
                        + back.at("/results/0/resultId").asText())
                .refusedBy("ResultExists");
    }

    private static String worklistOf(String analyst) {
        return TheSystem.as(analyst).get("/api/analysis/worklist").done().body();
    }

    /** What its certificate states is not typed again. */
    @Test
    void aBlindReferenceIsChosenFromTheStore() {
        Sending sending = Sending.prepared(Sending.coded(Sending.containersFrom("SW010")));
        String store = sending.path() + "/reference-materials";
        JsonNode offered = Sending.QUALITY.get(store).done().json().path("items");
        assertThat(Answer.texts(offered, "/code")).contains("ZK-NH3N").doesNotContain("ZK-COD");
        sending.blind(chosen(UUID.randomUUID().toString())).refusedBy("ReferenceMaterialExists");
        sending.blind(chosen(inStore("ZK-COD"))).refusedBy("ReferenceCertifiesTheOrder");
        String recalled = inStore("ZK-LAS");
        Sending.QUALITY
                .post(
                        "/api/materials/register/" + recalled + "/recall",
                        Map.of("reason", "生产者召回", "since", Instant.now().toString(), "pin", PIN))
                .done();
        sending.blind(chosen(recalled)).refusedBy("ReferenceIsInDate");
        var typedToo = new HashMap<>(chosen(inStore("ZK-NH3N")));
        typedToo.put("contents", List.of(Map.of("analyte", "NH3N", "value", "9", "uncertainty", "1", "unit", "mg/L")));
        JsonNode item = Answer.stream(sending.blind(typedToo).done().json().path("items"))
                .filter(each -> each.path("kind").asText().equals("BLIND_REFERENCE"))
                .findFirst()
                .orElseThrow();
        assertThat(item.at("/reference/certificate").asText()).startsWith("ZK-NH3N ");
        assertThat(item.at("/reference/contents")).hasSize(1);
        assertThat(item.at("/reference/contents/0/value").asText()).isEqualTo("1.50");
        assertThat(item.at("/reference/contents/0/uncertainty").asText()).isEqualTo("0.08");
        PLANNER.get(store).refusedBy("CapacityHeld");
        LABORATORY.get(store).refusedBy("ConsignmentExists");
    }

    private static Map<String, Object> chosen(String material) {
        return Map.of("kind", "BLIND_REFERENCE", "material", material);
    }

    private static String inStore(String code) {
        return Sending.QUALITY
                .get("/api/materials/reference-materials")
                .done()
                .items()
                .filter(each -> each.path("code").asText().equals(code))
                .map(each -> each.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aKeyIsOpenedByNobodyBeforeEverythingIsSigned() {
        Sending sending = Sending.prepared(Sending.coded(Sending.containersFrom("SW010", "SW011")));
        String item = sending.seen(Sending.CUSTODIAN).done().text("items/0/id");
        sending.blind(Map.of("kind", "BLIND_DUPLICATE", "doubles", item)).done();
        sending.blind(Sending.reference("0.41")).done();
        sending.blind(Sending.reference("1.00")).done();
        sending.seal().refusedBy("LaboratoryWasDrawn");
        sending.draw();
        Sending.CUSTODIAN
                .post(sending.path() + "/seal", Map.of("pin", "000000"))
                .refusedBy("SigningPinCorrect");
        JsonNode sealed = sending.seal().done().json();
        assertThat(sealed.at("/consignment/seal/laboratory").asText()).isEqualTo(Sending.LABORATORY);
        assertThat(sealed.path("results")).isEmpty();
        sending.blind(Sending.reference("0.40")).refusedBy("ConsignmentInTurn");

        JsonNode planners = sending.seen(PLANNER).done().json();
        assertThat(planners.path("itemsKnown").asBoolean()).isFalse();
        assertThat(planners.path("items")).isEmpty();
        assertThat(Sending.CUSTODIAN
                        .post(sending.path() + "/key-readings", "")
                        .done()
                        .items())
                .hasSize(5);
        String labels = "/api/transfer/labels.pdf?consignment="
                + sealed.at("/consignment/id").asText();
        assertThat(Sending.CUSTODIAN.get(labels).done().header("Content-Type")).isEqualTo("application/pdf");
        PLANNER.get(labels).refusedBy("CapacityHeld");
        PLANNER.post(sending.path() + "/key-readings", "").refusedBy("CapacityHeld");
        TheSystem.as("yz.admin").post(sending.path() + "/key-readings", "").refusedBy("CapacityHeld");
        TheSystem.as("mc.quality").post(sending.path() + "/key-readings", "").refusedBy("ConsignmentExists");
        TheSystem.as("wz.quality")
                .post(sending.path() + "/opening", Map.of("pin", PIN))
                .refusedBy("ConsignmentExists");
        TheSystem.as("yz.admin")
                .post(sending.path() + "/opening", Map.of("pin", PIN))
                .refusedBy("CapacityHeld");
        sending.openKey().refusedBy("EverythingIsSigned");

        sending.analysed();

        assertThat(sending.seen(PLANNER).done().json().path("results")).isEmpty();
        JsonNode opened = sending.openKey().done().json();
        assertThat(opened.path("state").asText()).isEqualTo("OPENED");
        assertThat(opened.path("results")).hasSize(5);
        assertThat(opened.path("outcomes")).hasSize(3);
        assertThat(outcomes(opened, true)).hasSize(2);
        List<JsonNode> bad = outcomes(opened, false);
        assertThat(bad).hasSize(1);
        assertThat(bad.get(0).path("against").asText()).isEqualTo("1.00 mg/L");
        assertThat(LABORATORY
                        .get("/api/nonconformity/nonconformities/"
                                + bad.get(0).path("nonconformity").asText())
                        .done()
                        .text("organisation"))
                .isEqualTo(Sending.LABORATORY);
        itIsCountedAgainstTheLaboratory();
        sending.openKey().refusedBy("ConsignmentInTurn");
        assertThat(sending.seen(PLANNER).done().json().path("items")).hasSize(5);
    }

    private static void itIsCountedAgainstTheLaboratory() {
        PersonAtWork centre = TheSystem.as("mc.quality");
        JsonNode laboratory = centre.get("/api/network/quality")
                .done()
                .items()
                .filter(each -> each.path("code").asText().equals(Sending.LABORATORY))
                .findFirst()
                .orElseThrow();
        JsonNode count = Answer.stream(laboratory.path("own"))
                .filter(each -> each.path("figure").asText().equals("BLIND_FAILED"))
                .findFirst()
                .orElseThrow();
        assertThat(count.path("cases").asInt()).isPositive();
        assertThat(count.path("all").asInt()).isGreaterThan(count.path("cases").asInt());
        centre.post("/api/credit/runs", "").done();
        assertThat(Answer.texts(
                        LABORATORY
                                .get("/api/credit/ratings/" + Sending.LABORATORY)
                                .done()
                                .json()
                                .path("lines"),
                        "/criterion"))
                .contains("BLIND_UNSATISFACTORY");
    }

    private static List<JsonNode> outcomes(JsonNode opened, boolean satisfactory) {
        return Answer.stream(opened.path("outcomes"))
                .filter(each -> each.path("satisfactory").asBoolean() == satisfactory)
                .toList();
    }

    /** The same content is signed twice, once to be shown and once to count: nothing in it may be made anew in between. */
    @Test
    void aConsignmentIsSealedAndItsKeyOpenedByTheDevicesOfThoseWhoKeepIt() throws SQLException {
        Sending sending = Sending.prepared(Sending.coded(Sending.containersFrom("SW010")));
        sending.blind(Sending.reference("0.40")).done();
        sending.draw();
        PasskeyHolder custodian = holder("yz.custodian");
        Answer question = custodian.ask(sending.path() + "/seal", Map.of()).refusedBy("PasskeyAsked");
        assertThat(question.text("passkey/shown")).contains("commitment").doesNotContain("BLIND");
        assertThat(sending.seen(Sending.CUSTODIAN).done().text("state")).isEqualTo("PREPARED");
        custodian.sign(sending.path() + "/seal", Map.of()).done();
        assertThat(sending.codes()).hasSize(2);
        assertThat(authorised("SEAL_CONSIGNMENT", sending)).isTrue();
        sending.givenUp().done();
        PasskeyHolder quality = holder("yz.quality");
        quality.sign(sending.path() + "/opening", Map.of()).done();
        assertThat(authorised("OPEN_KEY", sending)).isTrue();
        custodian.revoke();
        quality.revoke();
    }

    private static PasskeyHolder holder(String account) {
        return PasskeyHolder.registered(
                TheSystem.as(account), TheSystem.running().baseUrl());
    }

    /** Whether a device stands behind the signature under the act. */
    private static boolean authorised(String verb, Sending sending) throws SQLException {
        String id = sending.seen(Sending.CUSTODIAN).done().text("consignment/id");
        try (Connection connection = TheSystem.asDatabaseOwner();
                var query = connection.prepareStatement(
                        "select signatures::jsonb -> 0 ->> 'authorisation' is not null from lims.ledger_act"
                                + " where verb = ? and subject_id = ?::uuid")) {
            query.setString(1, verb);
            query.setString(2, id);
            try (var rows = query.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    @Test
    void aConsignmentIsGivenUpByTwoPeopleAndThenItsKeyMayBeOpened() {
        List<String> containers = Sending.containersFrom("SW010");
        assertThat(sendable()).contains(containers.get(0));
        Sending sending = Sending.prepared(Sending.coded(containers));
        assertThat(sendable()).doesNotContain(containers.get(0));
        sending.draw();
        sending.seal().done();
        assertThat(worklistOf("yz.analyst1")).doesNotContain(containers.get(0));
        Map<String, Object> alone = Map.of("reason", "样品途中破损", "account", "yz.quality", "accountPin", PIN, "pin", PIN);
        Sending.QUALITY.post(sending.path() + "/end", alone).refusedBy("TwoGiveItUp");
        sending.givenUp().done();
        assertThat(sending.openKey().done().text("state")).isEqualTo("OPENED");
        assertThat(worklistOf("yz.analyst1")).contains(containers.get(0));
        assertThat(sendable()).contains(containers.get(0));
        TheSystem.as("yz.analyst1").get("/api/transfer/sendable").refusedBy("CapacityHeld");
    }

    /** Codes of the containers that may be put into a consignment. */
    private static List<String> sendable() {
        return Sending.CUSTODIAN
                .get("/api/transfer/sendable")
                .done()
                .items()
                .flatMap(group -> Answer.stream(group.path("containers")))
                .map(each -> each.path("code").asText())
                .toList();
    }

    @Test
    void whatTheLaboratoryRejectsIsNotWaitedFor() {
        Sending sending = Sending.prepared(Sending.open(Sending.containersFrom("SW010")));
        sending.seal().done();
        assertThat(sending.seen(PLANNER).done().json().path("left").asInt()).isEqualTo(1);
        Map<String, Object> rejection =
                new HashMap<>(FieldForm.receiptOf(sending.codes().get(0)));
        rejection.put("decision", "REJECT");
        rejection.put("remark", "容器破裂");
        TheSystem.as("wz.custodian").post("/api/custody/receipts", rejection).done();
        JsonNode back = sending.seen(PLANNER).done().json();
        assertThat(back.path("left").asInt()).isZero();
        assertThat(back.path("results")).isEmpty();
        assertThat(TheSystem.as("wz.planner")
                        .get("/api/planning/work-orders/" + sending.order())
                        .done()
                        .text("state"))
                .isEqualTo("COMPLETED");
    }

    @Test
    void aConsignmentThatIsNotDescribedIsRefused() {
        Sending.CUSTODIAN.post(Sending.CONSIGNMENTS, Map.of()).refusedBy("ConsignmentIsDescribed");
        Sending.CUSTODIAN
                .post(Sending.CONSIGNMENTS, Sending.coded(List.of("CQ50010326999999X-01X")))
                .refusedBy("CheckCharacterCorrect");
        TheSystem.as("yz.analyst1").post(Sending.CONSIGNMENTS, Map.of()).refusedBy("CapacityHeld");
        Sending.CUSTODIAN.get(Sending.CONSIGNMENTS + "/" + UUID.randomUUID()).refusedBy("ConsignmentExists");
        PLANNER.get("/api/transfer/returned/chain").refusedBy("ResultNamed");
        PLANNER.get("/api/transfer/labels.pdf").refusedBy("ConsignmentNamed");
        PLANNER.get("/api/transfer/returned/chain?returned=" + UUID.randomUUID())
                .refusedBy("ResultExists");
        Sending sending = Sending.prepared(Sending.coded(Sending.containersFrom("SW010")));
        sending.blind(Map.of("kind", "SAMPLE")).refusedBy("BlindIsDescribed");
        sending.blind(Map.of("kind", "BLIND_DUPLICATE", "doubles", UUID.randomUUID()))
                .refusedBy("BlindIsDescribed");
        sending.blind(Map.of("kind", "BLIND_REFERENCE", "name", "x")).refusedBy("BlindIsDescribed");
    }
}
