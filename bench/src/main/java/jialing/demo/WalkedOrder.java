package jialing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.client.OrderForm;
import jialing.client.Patience;
import jialing.client.PersonAtWork;

/** A work order of the Wanzhou sub-centre on its way from the plan to the report, worked off by the demo city's people. */
final class WalkedOrder {

    private static final Map<String, Object> PIN = Map.of("pin", PersonAtWork.PIN);
    private static final Patience SOON = Patience.of(Duration.ofMinutes(2));

    private final String url;
    private final String id;
    private final String number;
    private List<JsonNode> samples = List.of();

    private WalkedOrder(String url, String id, String number) {
        this.url = url;
        this.id = id;
        this.number = number;
    }

    /** @param element of the environment, as the catalogue names it */
    static WalkedOrder planned(String url, String element, String title, List<String> sites, List<String> analytes) {
        Answer planned = PersonAtWork.loggedIn(url, "wz.planner")
                .reading("zh-CN")
                .post("/api/planning/work-orders", OrderForm.of(element, title, sites, analytes))
                .done();
        return new WalkedOrder(url, planned.text("id"), planned.text("number"));
    }

    /** One that somebody else has sent here, coded: its samples wait at the laboratory. */
    static WalkedOrder approved(String url, String id, String number) {
        var order = new WalkedOrder(url, id, number);
        order.readSamples();
        return order;
    }

    PersonAtWork as(String account) {
        return PersonAtWork.loggedIn(url, account).reading("zh-CN");
    }

    String id() {
        return id;
    }

    String number() {
        return number;
    }

    void approve() {
        as("wz.signatory")
                .post("/api/planning/work-orders/" + id + "/approval", PIN)
                .done();
        readSamples();
    }

    private void readSamples() {
        samples = as("wz.sampler1")
                .get("/api/sampling/samples?workOrder=" + id)
                .done()
                .items()
                .toList();
    }

    /** Codes of all its samples, those for field quality control among them. */
    List<String> samples() {
        return codes(sample -> true);
    }

    /** Codes of its samples of one kind, such as ROUTINE. */
    List<String> samples(String kind) {
        return codes(sample -> sample.path("kind").asText().equals(kind));
    }

    List<String> blanks() {
        return codes(sample -> sample.path("kind").asText().endsWith("BLANK"));
    }

    private List<String> codes(Predicate<JsonNode> which) {
        return samples.stream()
                .filter(which)
                .map(sample -> sample.path("code").asText())
                .toList();
    }

    /** A complete field record of the sample, to be changed freely. */
    Map<String, Object> fieldRecord(String code) {
        return FieldForm.recordOf(
                as("wz.sampler1").get("/api/sampling/samples/" + code).done().json());
    }

    void collect() {
        collect(record -> record);
    }

    /** @param written what the samplers write into the usual record of each sample */
    void collect(UnaryOperator<Map<String, Object>> written) {
        PersonAtWork sampler = as("wz.sampler1");
        samples()
                .forEach(code -> sampler.post("/api/sampling/field-records", written.apply(fieldRecord(code)))
                        .done());
    }

    /** All samples to the custodian; both sign. The id of the hand-over. */
    String handOver() {
        return as("wz.sampler1")
                .post("/api/custody/hand-overs", FieldForm.handOverOf(samples(), "wz.custodian"))
                .done()
                .text("id");
    }

    void receive() {
        samples()
                .forEach(code -> as("wz.custodian")
                        .post("/api/custody/receipts", FieldForm.receiptOf(code))
                        .done());
    }

    /** From the approval to the accepted containers, where nothing in between needs to be told. */
    void bringToTheLaboratory(UnaryOperator<Map<String, Object>> written) {
        approve();
        collect(written);
        handOver();
        receive();
    }

    WalkedBatch open(String method, String instrument) {
        return open(method, instrument, Map.of());
    }

    /**
     * Opens a batch of all its containers that wait for the method.
     *
     * @param besides what else the opening names: materials, further instruments, the room
     */
    WalkedBatch open(String method, String instrument, Map<String, Object> besides) {
        PersonAtWork analyst = as("wz.analyst1");
        var opening = new HashMap<String, Object>(besides);
        opening.put("method", method);
        opening.put("instrument", instrument);
        opening.put("containers", waiting(analyst, method).toList());
        String batch = analyst.post("/api/analysis/batches", opening).done().text("id");
        return new WalkedBatch(this, batch);
    }

    private Stream<String> waiting(PersonAtWork analyst, String method) {
        List<String> mine = samples();
        return analyst.get("/api/analysis/worklist")
                .done()
                .items()
                .filter(line -> line.path("method").asText().equals(method))
                .flatMap(line -> Answer.stream(line.path("containers")))
                .filter(container -> mine.contains(container.path("sampleCode").asText()))
                .map(container -> container.path("code").asText());
    }

    /** The report that the signatory was given last. */
    String newestReport() {
        return as("wz.signatory").get("/api/reporting/reports?limit=1").done().text("items/0/number");
    }

    /** Issues the newest report and waits for its seal. Its number. */
    String issue() {
        String report = newestReport();
        as("wz.signatory")
                .post("/api/reporting/reports/" + report + "/issue", PIN)
                .done();
        SOON.until("sealed", () -> verification(report).equals("GENUINE"));
        return report;
    }

    Answer pdf(String report) {
        return as("wz.signatory").get("/api/reporting/reports/" + report + "/report.pdf");
    }

    /** What a stranger is told of the report. */
    String verification(String report) {
        return PersonAtWork.stranger(url)
                .get("/api/reporting/verification/" + report)
                .done()
                .text("state");
    }
}
