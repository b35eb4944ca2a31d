package jialing.system.transfer;

import static jialing.client.PersonAtWork.PIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.client.LaboratoryDay;
import jialing.client.OrderForm;
import jialing.client.PersonAtWork;
import jialing.client.Photometer;
import jialing.system.analysis.Bench;
import jialing.system.draws.DrawOfLots;
import jialing.system.shared.TheSystem;

/** The Yuzhong station as a transfer station: it takes samples and sends them to the Wanzhou sub-centre for ammonia nitrogen. */
public final class Sending {

    static final String LABORATORY = "CQ-WZ";
    static final String CONSIGNMENTS = "/api/transfer/consignments";
    public static final PersonAtWork CUSTODIAN = TheSystem.as("yz.custodian");
    static final PersonAtWork QUALITY = TheSystem.as("yz.quality");

    private static final Set<String> OTHERS = Set.of("CQ-MC", "CQ-P001");
    private static final Map<String, Object> SIGNED = Map.of("pin", PIN);

    private final String id;

    private Sending(Answer prepared) {
        this.id = prepared.done().text("consignment/id");
    }

    /** Containers of freshly received samples, one a site. */
    public static List<String> containersFrom(String... sites) {
        PersonAtWork sampler = TheSystem.as("yz.sampler1");
        String order = TheSystem.as("yz.planner")
                .post("/api/planning/work-orders", OrderForm.of("转运站采样", List.of(sites), List.of("NH3N")))
                .done()
                .text("id");
        TheSystem.as("yz.signatory")
                .post("/api/planning/work-orders/" + order + "/approval", SIGNED)
                .done();
        return sampler.get("/api/sampling/samples?workOrder=" + order)
                .done()
                .items()
                .filter(sample -> sample.path("kind").asText().equals("ROUTINE"))
                .map(sample -> sample.path("code").asText())
                .map(code -> received(sampler, code))
                .toList();
    }

    /** Taken, handed over and received: the code of its only container. */
    static String received(PersonAtWork sampler, String code) {
        JsonNode sample = sampler.get("/api/sampling/samples/" + code).done().json();
        Map<String, Object> record = FieldForm.recordOf(sample);
        record.put("secondSampler", FieldForm.signer("yz.sampler2"));
        sampler.post("/api/sampling/field-records", record).done();
        sampler.post("/api/custody/hand-overs", FieldForm.handOverOf(List.of(code), "yz.custodian"))
                .done();
        CUSTODIAN.post("/api/custody/receipts", FieldForm.receiptOf(code)).done();
        return sample.at("/containers/0/code").asText();
    }

    static Map<String, Object> open(List<String> containers) {
        var form = coded(containers);
        form.put("kind", "OPEN");
        form.put("laboratory", LABORATORY);
        form.put("reason", "本站仪器检修");
        return form;
    }

    public static Map<String, Object> coded(List<String> containers) {
        return new HashMap<>(Map.of(
                "kind",
                "CODED",
                "containers",
                containers,
                "analytes",
                List.of("NH3N"),
                "dueOn",
                LaboratoryDay.today().toString()));
    }

    public static Sending prepared(Map<String, Object> form) {
        return new Sending(CUSTODIAN.post(CONSIGNMENTS, form));
    }

    String path() {
        return CONSIGNMENTS + "/" + id;
    }

    public Answer seen(PersonAtWork person) {
        return person.get(path());
    }

    public Answer blind(Map<String, Object> blind) {
        return QUALITY.post(path() + "/blinds", blind);
    }

    /** @param content certified, in mg/L, with U = 0.03 mg/L */
    public static Map<String, Object> reference(String content) {
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

    /** Wanzhou is the only one left in the draw. */
    public void draw() {
        List<Map<String, String>> leftOut = OTHERS.stream()
                .map(each -> Map.of("laboratory", each, "reason", "本期已承担其他任务"))
                .toList();
        String draw = QUALITY.post(path() + "/draw", Map.of("leftOut", leftOut))
                .done()
                .text("id");
        DrawOfLots.readOut(QUALITY, draw);
    }

    public Answer seal() {
        return CUSTODIAN.post(path() + "/seal", SIGNED);
    }

    public List<String> codes() {
        return Answer.texts(seen(CUSTODIAN).done().json().at("/consignment/seal/codes"), "");
    }

    public String order() {
        return seen(CUSTODIAN).done().text("consignment/seal/workOrderId");
    }

    /** The quality officer and the signatory give it up. */
    Answer givenUp() {
        return QUALITY.post(
                path() + "/end", Map.of("reason", "样品途中破损", "account", "yz.signatory", "accountPin", PIN, "pin", PIN));
    }

    /** A consignment of one sample and one blind reference that was given up, with its key opened: its number. */
    public static String opened() {
        Sending sending = prepared(coded(containersFrom("SW010")));
        sending.blind(reference("0.40")).done();
        sending.draw();
        sending.seal().done();
        sending.givenUp().done();
        return sending.openKey().done().text("consignment/number");
    }

    Answer openKey() {
        return QUALITY.post(path() + "/opening", SIGNED);
    }

    /** The laboratory receives, analyses and signs as it always does; every sample has 0.40 mg/L. */
    void analysed() {
        sign(reviewed()).done();
    }

    /** Up to the signature that is left. @return the batch */
    String reviewed() {
        Bench bench = received();
        bench.open().done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        bench.submit().done();
        Stream.of("checker/check", "reviewer/review")
                .map(step -> step.split("/"))
                .forEach(step -> TheSystem.as("wz." + step[0])
                        .post("/api/review/batches/" + bench.batch() + "/" + step[1], SIGNED)
                        .done());
        return bench.batch();
    }

    static Answer sign(String batch) {
        return TheSystem.as("wz.signatory").post("/api/review/batches/" + batch + "/sign", SIGNED);
    }

    private Bench received() {
        codes().forEach(code -> TheSystem.as("wz.custodian")
                .post("/api/custody/receipts", FieldForm.receiptOf(code))
                .done());
        return Bench.ofReceived(codes(), Photometer.METHOD);
    }
}
