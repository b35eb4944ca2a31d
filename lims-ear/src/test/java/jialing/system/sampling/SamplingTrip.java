package jialing.system.sampling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.client.OrderForm;
import jialing.client.PersonAtWork;
import jialing.system.shared.TheSystem;

/** An approved work order of the Wanzhou sub-centre, and the hands that work it off. */
public final class SamplingTrip {

    public static final List<String> ANALYTES =
            List.of("WTEMP", "PH", "DO", "COND", "TURB", "NH3N", "COD", "TP", "BOD5", "OIL");

    private final String workOrder;

    private SamplingTrip(String workOrder) {
        this.workOrder = workOrder;
    }

    public static SamplingTrip approved() {
        return approvedFor(ANALYTES);
    }

    public static SamplingTrip approvedFor(List<String> analytes) {
        return approvedAt("SW010", analytes);
    }

    public static SamplingTrip approvedAt(String site, List<String> analytes) {
        return approvedFor(analytes, site);
    }

    public static SamplingTrip approvedFor(List<String> analytes, String... sites) {
        return approved(plannedFor("wz.planner", analytes, sites).text("id"));
    }

    public static SamplingTrip approvedFor(String element, String site, List<String> analytes) {
        return approved(TheSystem.as("wz.planner")
                .post("/api/planning/work-orders", OrderForm.of(element, "三月例行监测", List.of(site), analytes))
                .done()
                .text("id"));
    }

    /** With the decision rule that was agreed for its report. */
    public static SamplingTrip approvedBy(String decisionRule, String site, List<String> analytes) {
        var order = new HashMap<>(OrderForm.of("三月例行监测", List.of(site), analytes));
        order.put("decisionRule", decisionRule);
        return approved(TheSystem.as("wz.planner")
                .post("/api/planning/work-orders", order)
                .done()
                .text("id"));
    }

    private static SamplingTrip approved(String id) {
        TheSystem.as("wz.signatory")
                .post("/api/planning/work-orders/" + id + "/approval", Map.of("pin", PersonAtWork.PIN))
                .done();
        return new SamplingTrip(id);
    }

    public static Answer planned(String... sites) {
        return plannedBy("wz.planner", sites);
    }

    public static Answer plannedBy(String planner, String... sites) {
        return plannedFor(planner, ANALYTES, sites);
    }

    private static Answer plannedFor(String planner, List<String> analytes, String... sites) {
        return TheSystem.as(planner)
                .post("/api/planning/work-orders", OrderForm.of("三月例行监测", List.of(sites), analytes))
                .done();
    }

    public String workOrder() {
        return workOrder;
    }

    /** Of the routine sample. */
    public String code() {
        return TheSystem.as("wz.sampler1")
                .get("/api/sampling/samples?workOrder=" + workOrder)
                .done()
                .items()
                .filter(sample -> sample.at("/kind").asText().equals("ROUTINE"))
                .map(sample -> sample.at("/code").asText())
                .findFirst()
                .orElseThrow();
    }

    /** Of the routine sample of a site. */
    public String codeAt(String site) {
        return TheSystem.as("wz.sampler1")
                .get("/api/sampling/samples?workOrder=" + workOrder)
                .done()
                .items()
                .filter(sample -> sample.at("/kind").asText().equals("ROUTINE"))
                .filter(sample -> sample.at("/site/code").asText().equals(site))
                .map(sample -> sample.at("/code").asText())
                .findFirst()
                .orElseThrow();
    }

    public JsonNode sample(String code) {
        return TheSystem.as("wz.sampler1")
                .get("/api/sampling/samples/" + code)
                .done()
                .json();
    }

    /** A complete field record, which a story may spoil. */
    public Map<String, Object> record(String code) {
        return FieldForm.recordOf(sample(code));
    }

    public static Answer collect(Map<String, Object> record) {
        return TheSystem.as("wz.sampler1").post("/api/sampling/field-records", record);
    }

    public static Answer handOver(String code, String giver, String receiver) {
        return TheSystem.as(giver).post("/api/custody/hand-overs", FieldForm.handOverOf(List.of(code), receiver));
    }
}
