package jialing.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import jialing.client.FieldForm;
import jialing.client.OrderForm;
import jialing.client.PersonAtWork;

/** Work orders of the Wanzhou sub-centre, brought as far as a measurement needs them. */
final class Trips {

    private static final Map<String, Object> PIN = Map.of("pin", PersonAtWork.PIN);

    private final SystemUnderTest system;

    Trips(SystemUnderTest system) {
        this.system = system;
    }

    List<String> sites(int count) {
        return system.as("wz.planner")
                .get("/api/planning/sites?element=surface_water")
                .done()
                .items()
                .map(site -> site.path("code").asText())
                .limit(count)
                .toList();
    }

    List<JsonNode> analytes() {
        return system.as("wz.planner")
                .get("/api/catalogue/analytes?matrix=water")
                .done()
                .items()
                .toList();
    }

    /** Those that the method's own way of preserving puts into one bottle. */
    List<String> elementsOfOneBottle(String method) {
        return system.as("wz.planner")
                .get("/api/catalogue/preservation?matrix=water")
                .done()
                .items()
                .filter(line -> line.path("source").asText().equals(method))
                .map(line -> line.path("analyte").asText())
                .toList();
    }

    /** @return its id */
    String planned(List<String> sites, List<String> analytes) {
        return system.as("wz.planner")
                .post("/api/planning/work-orders", OrderForm.of("bench", sites, analytes))
                .done()
                .text("id");
    }

    void approve(String order) {
        approve("wz.signatory", order);
    }

    void approve(String account, String order) {
        system.as(account)
                .post("/api/planning/work-orders/" + order + "/approval", PIN)
                .done();
    }

    List<String> codes(String order) {
        return system.as("wz.sampler1")
                .get("/api/sampling/samples?limit=500&workOrder=" + order)
                .done()
                .items()
                .map(sample -> sample.path("code").asText())
                .toList();
    }

    Map<String, Object> fieldRecord(String code) {
        return FieldForm.recordOf(system.as("wz.sampler1")
                .get("/api/sampling/samples/" + code)
                .done()
                .json());
    }

    /** Collected, handed over and received. */
    List<String> received(String order) {
        List<String> codes = codes(order);
        PersonAtWork sampler = system.as("wz.sampler1");
        codes.forEach(code ->
                sampler.post("/api/sampling/field-records", fieldRecord(code)).done());
        sampler.post("/api/custody/hand-overs", FieldForm.handOverOf(codes, "wz.custodian"))
                .done();
        codes.forEach(code -> system.as("wz.custodian")
                .post("/api/custody/receipts", FieldForm.receiptOf(code))
                .done());
        return codes;
    }
}
