package jialing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.client.LaboratoryDay;
import jialing.client.OrderForm;
import jialing.client.PersonAtWork;
import jialing.client.Photometer;

/**
 * Samples of the Yuzhong station go to a laboratory that was drawn, recoded and mixed with blind samples; it receives, analyses and signs what it cannot
 * tell apart, and the key is opened when all is signed.
 */
final class ConsignmentWalk {

    private static final String CONSIGNMENTS = "/api/transfer/consignments";
    private static final Map<String, Object> PIN = Map.of("pin", PersonAtWork.PIN);

    private final String url;
    private final Told told;

    private String path;

    ConsignmentWalk(String url, Told told) {
        this.url = url;
        this.told = told;
    }

    void walk() {
        told.step(
                "采测分离：转运站编码，加入盲样，抽取承检机构，封存",
                "Sent coded: recoded, mixed with blind samples, a laboratory drawn, sealed");
        List<String> containers = containers("SW010", "SW011");
        Answer prepared =
                as("yz.custodian").post(CONSIGNMENTS, coded(containers)).done();
        path = CONSIGNMENTS + "/" + prepared.text("consignment/id");
        blind(Map.of(
                "kind", "BLIND_DUPLICATE", "doubles", seen().at("/items/0/id").asText()));
        blind(reference("0.41"));
        // 0.40 is found: |0.40 - 0.50| is more than U = 0.03
        blind(reference("0.50"));
        told.refused("未抽取就封存", "LaboratoryWasDrawn", as("yz.custodian").post(path + "/seal", PIN));
        Map<String, Object> leftOut = Map.of(
                "leftOut",
                List.of(
                        Map.of("laboratory", "CQ-MC", "reason", "承担本期仲裁分析"),
                        Map.of("laboratory", "CQ-P001", "reason", "本期已承担其他任务")));
        new WalkedDraw(as("yz.quality"))
                .readOut(as("yz.quality").post(path + "/draw", leftOut).done().text("id"));
        Answer sealed = as("yz.custodian").post(path + "/seal", PIN).done();
        List<String> codes = Answer.texts(sealed.json().at("/consignment/seal/codes"), "");
        told.detail(sealed.text("consignment/number") + " → " + sealed.text("consignment/seal/laboratory") + "  "
                + String.join("  ", codes));
        told.file(
                "codes.pdf",
                as("yz.custodian").get("/api/transfer/labels.pdf?consignment=" + sealed.text("consignment/id")));
        told.refused("签发前揭盲", "EverythingIsSigned", as("yz.quality").post(path + "/opening", PIN));

        told.step("采测分离：承检机构照常分析、审核、签发", "Sent coded: the laboratory analyses, reviews and signs as ever");
        codes.forEach(code -> as("wz.custodian")
                .post("/api/custody/receipts", FieldForm.receiptOf(code))
                .done());
        WalkedOrder order = WalkedOrder.approved(
                url, sealed.text("consignment/seal/workOrderId"), sealed.text("consignment/seal/workOrder"));
        WalkedBatch batch = order.open(Photometer.METHOD, Photometer.CODE);
        batch.calibrate(Photometer.curve());
        batch.read(Photometer.readings(batch.sheet(), position -> Photometer.GOOD.get(Photometer.kind(position))))
                .done();
        batch.submit();
        batch.review();

        told.step(
                "采测分离：全部签发后揭盲，盲样当场判定",
                "Sent coded: the key is opened when all is signed, and the blind samples are judged");
        JsonNode opened = as("yz.quality").post(path + "/opening", PIN).done().json();
        Answer.stream(opened.path("outcomes"))
                .forEach(each -> told.detail("%s  %s / %s  %s  %s"
                        .formatted(
                                each.path("code").asText(),
                                each.path("found").asText(),
                                each.path("against").asText(),
                                each.path("satisfactory").asBoolean() ? "满意" : "不满意",
                                each.path("nonconformity").asText(""))));
    }

    /** Containers of freshly received samples, one a site. */
    private List<String> containers(String... sites) {
        PersonAtWork sampler = as("yz.sampler1");
        String order = as("yz.planner")
                .post("/api/planning/work-orders", OrderForm.of("演示：转运站采样", List.of(sites), List.of("NH3N")))
                .done()
                .text("id");
        as("yz.signatory")
                .post("/api/planning/work-orders/" + order + "/approval", PIN)
                .done();
        return sampler.get("/api/sampling/samples?workOrder=" + order)
                .done()
                .items()
                .filter(sample -> sample.path("kind").asText().equals("ROUTINE"))
                .map(sample -> received(sampler, sample.path("code").asText()))
                .toList();
    }

    private String received(PersonAtWork sampler, String code) {
        JsonNode sample = sampler.get("/api/sampling/samples/" + code).done().json();
        Map<String, Object> record = FieldForm.recordOf(sample);
        record.put("secondSampler", FieldForm.signer("yz.sampler2"));
        sampler.post("/api/sampling/field-records", record).done();
        sampler.post("/api/custody/hand-overs", FieldForm.handOverOf(List.of(code), "yz.custodian"))
                .done();
        as("yz.custodian")
                .post("/api/custody/receipts", FieldForm.receiptOf(code))
                .done();
        return sample.at("/containers/0/code").asText();
    }

    private static Map<String, Object> coded(List<String> containers) {
        return Map.of(
                "kind",
                "CODED",
                "containers",
                containers,
                "analytes",
                List.of("NH3N"),
                "dueOn",
                LaboratoryDay.today().toString());
    }

    private void blind(Map<String, Object> blind) {
        as("yz.quality").post(path + "/blinds", blind).done();
    }

    private static Map<String, Object> reference(String content) {
        return Map.of(
                "kind",
                "BLIND_REFERENCE",
                "name",
                "水质氨氮标准样品",
                "certificate",
                "GSB 07-3164-2014 200512",
                "contents",
                List.of(Map.of("analyte", "NH3N", "value", content, "uncertainty", "0.03", "unit", "mg/L")));
    }

    private JsonNode seen() {
        return as("yz.custodian").get(path).done().json();
    }

    private PersonAtWork as(String account) {
        return PersonAtWork.loggedIn(url, account).reading("zh-CN");
    }
}
