package jialing.system.transfer;

import static jialing.client.PersonAtWork.PIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.OrderForm;
import jialing.client.PersonAtWork;
import jialing.client.Photometer;
import jialing.system.shared.TheSystem;

/** An order of the Yuzhong station of which everything was sampled and received, with the station's own bench for ammonia nitrogen. */
final class WholeOrder {

    private static final Map<String, Object> SIGNED = Map.of("pin", PIN);
    private static final PersonAtWork SAMPLER = TheSystem.as("yz.sampler1");
    private static final PersonAtWork ANALYST = TheSystem.as("yz.analyst1");

    private final String id;
    private final List<Taken> taken;

    /** A container for ammonia nitrogen, with where its sample was taken. */
    private record Taken(String site, String container, String sample) {}

    private WholeOrder(String id, List<Taken> taken) {
        this.id = id;
        this.taken = taken;
    }

    static WholeOrder sampledAt(String... sites) {
        String id = TheSystem.as("yz.planner")
                .post(
                        "/api/planning/work-orders",
                        OrderForm.of("河流例行监测", List.of(sites), List.of("WTEMP", "PH", "NH3N")))
                .done()
                .text("id");
        TheSystem.as("yz.signatory")
                .post("/api/planning/work-orders/" + id + "/approval", SIGNED)
                .done();
        return new WholeOrder(
                id,
                SAMPLER.get("/api/sampling/samples?workOrder=" + id)
                        .done()
                        .items()
                        .map(WholeOrder::taken)
                        .toList());
    }

    private static Taken taken(JsonNode line) {
        String code = line.path("code").asText();
        String container = Sending.received(SAMPLER, code);
        return new Taken(line.at("/site/code").asText(), container, code);
    }

    String id() {
        return id;
    }

    List<String> containersFrom(String site) {
        return taken.stream()
                .filter(each -> each.site().equals(site))
                .map(Taken::container)
                .toList();
    }

    List<String> samplesFrom(String site) {
        return taken.stream()
                .filter(each -> each.site().equals(site))
                .map(Taken::sample)
                .toList();
    }

    /** The containers of one site, at the own bench: 0.40 mg/L in every sample. */
    void analysedHere(String site) {
        sign(reviewedHere(site)).done();
    }

    static Answer sign(String batch) {
        return TheSystem.as("yz.signatory").post("/api/review/batches/" + batch + "/sign", SIGNED);
    }

    /** Up to the signature that is left. @return the batch */
    String reviewedHere(String site) {
        String batch = ANALYST.post(
                        "/api/analysis/batches",
                        Map.of(
                                "method",
                                Photometer.METHOD,
                                "instrument",
                                "YZ-UV-01",
                                "containers",
                                containersFrom(site)))
                .done()
                .text("id");
        String path = "/api/analysis/batches/" + batch;
        ANALYST.post(path + "/calibration", Map.of("points", Photometer.curve()))
                .done();
        JsonNode sheet = ANALYST.get(path).done().json();
        ANALYST.post(
                        path + "/readings",
                        Map.of(
                                "rows",
                                Photometer.readings(sheet, position -> Photometer.GOOD.get(Photometer.kind(position)))))
                .done();
        ANALYST.post(path + "/submission", SIGNED).done();
        Stream.of("checker/check", "reviewer/review")
                .map(step -> step.split("/"))
                .forEach(step -> TheSystem.as("yz." + step[0])
                        .post("/api/review/batches/" + batch + "/" + step[1], SIGNED)
                        .done());
        return batch;
    }

    /** Newest first. */
    List<JsonNode> reports() {
        PersonAtWork signatory = TheSystem.as("yz.signatory");
        return signatory
                .get("/api/reporting/reports?limit=200")
                .done()
                .items()
                .map(line -> report(line.path("number").asText()))
                .filter(report -> report.path("workOrderId").asText().equals(id))
                .toList();
    }

    static JsonNode report(String number) {
        return TheSystem.as("yz.signatory")
                .get("/api/reporting/reports/" + number)
                .done()
                .json();
    }

    static Answer issue(String number) {
        return TheSystem.as("yz.signatory").post("/api/reporting/reports/" + number + "/issue", SIGNED);
    }
}
