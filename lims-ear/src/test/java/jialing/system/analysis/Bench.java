package jialing.system.analysis;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.client.PersonAtWork;
import jialing.client.Photometer;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;

/** The samples of one trip at the bench of the Wanzhou sub-centre, for ammonia nitrogen by HJ 535-2009. */
public final class Bench {

    private final List<String> containers;
    private String batch;

    private Bench(List<String> containers) {
        this.containers = containers;
    }

    /** Collected, handed over and accepted. */
    public static Bench withReceivedSamples() {
        return withSamplesOf(SamplingTrip.approved());
    }

    public static Bench withSamplesOf(SamplingTrip trip) {
        return withSamplesOf(trip, Photometer.METHOD);
    }

    /** Those of the trip's containers that wait for this method. */
    public static Bench withSamplesOf(SamplingTrip trip, String method) {
        List<String> codes = Answer.texts(
                TheSystem.as("wz.sampler1")
                        .get("/api/sampling/samples?workOrder=" + trip.workOrder())
                        .done()
                        .json()
                        .at("/items"),
                "/code");
        codes.forEach(code -> bring(trip, code));
        return ofReceived(codes, method);
    }

    /** Collects a sample and brings it to the laboratory, which accepts it. */
    public static void bring(SamplingTrip trip, String code) {
        SamplingTrip.collect(trip.record(code)).done();
        SamplingTrip.handOver(code, "wz.sampler1", "wz.custodian").done();
        receive(code).done();
    }

    /** Those of their containers that wait for the method. */
    public static Bench ofReceived(List<String> codes, String method) {
        return new Bench(codes.stream().flatMap(code -> waitingOf(code, method)).toList());
    }

    public Answer open() {
        return open("wz.analyst1", Photometer.METHOD, Photometer.CODE);
    }

    public Answer open(String analyst, String method, String instrument) {
        return open(analyst, Map.of("method", method, "instrument", instrument, "containers", containers));
    }

    /** With a material that it is calibrated on, and one that it is controlled by. */
    public Answer openWith(String calibration, String control) {
        return open(
                "wz.analyst1",
                Map.of(
                        "method",
                        Photometer.METHOD,
                        "instrument",
                        Photometer.CODE,
                        "containers",
                        containers,
                        "materials",
                        List.of(
                                Map.of("material", calibration, "role", "CALIBRATION"),
                                Map.of("material", control, "role", "QUALITY_CONTROL"))));
    }

    /** With whatever is named besides: materials, instruments, the room. */
    public Answer openNaming(Map<String, Object> elements) {
        var opening = new HashMap<String, Object>(
                Map.of("method", Photometer.METHOD, "instrument", Photometer.CODE, "containers", containers));
        opening.putAll(elements);
        return open("wz.analyst1", opening);
    }

    /** On an instrument whose label was read. */
    public Answer openByScan(String instrument, String label, Instant at) {
        return open(
                "wz.analyst1",
                Map.of(
                        "method",
                        Photometer.METHOD,
                        "instrument",
                        instrument,
                        "containers",
                        containers,
                        "scans",
                        List.of(Map.of("scanned", label, "at", at.toString()))));
    }

    /** In a room that is named. */
    public Answer openIn(String room) {
        return open(
                "wz.analyst1",
                Map.of(
                        "method",
                        Photometer.METHOD,
                        "instrument",
                        Photometer.CODE,
                        "containers",
                        containers,
                        "room",
                        room));
    }

    /** Although the holding time of the containers is over. */
    public Answer openLate(String decision) {
        return open(
                "wz.analyst1",
                Map.of(
                        "method",
                        Photometer.METHOD,
                        "instrument",
                        Photometer.CODE,
                        "containers",
                        containers,
                        "lateDecision",
                        decision));
    }

    private Answer open(String analyst, Map<String, Object> opening) {
        Answer answer = TheSystem.as(analyst).post("/api/analysis/batches", opening);
        if (answer.status() == 200) {
            batch = answer.text("id");
        }
        return answer;
    }

    public String path() {
        return "/api/analysis/batches/" + batch;
    }

    public String batch() {
        return batch;
    }

    public List<String> containers() {
        return containers;
    }

    /** Other points, with the reason why the curve is drawn again. */
    public Answer calibrateAgain(List<Map<String, String>> points, String reason) {
        return TheSystem.as("wz.analyst1").post(path() + "/calibration", Map.of("points", points, "reason", reason));
    }

    public Answer calibrate() {
        return TheSystem.as("wz.analyst1").post(path() + "/calibration", Map.of("points", Photometer.curve()));
    }

    public Answer save(String analyst, List<Map<String, Object>> rows) {
        return TheSystem.as(analyst).post(path() + "/readings", Map.of("rows", rows));
    }

    /** A series for each position of the batch: the same everywhere. */
    public Answer deliver(Map<String, Object> delivery) {
        return TheSystem.as("wz.analyst1").post(path() + "/series", delivery);
    }

    public Answer submit() {
        return TheSystem.as("wz.analyst1").post(path() + "/submission", Map.of("pin", PersonAtWork.PIN));
    }

    public Answer sheet() {
        return TheSystem.as("wz.analyst1").get(path()).done();
    }

    /** Good readings of every position: samples of 0.40 mg/L, good quality control. */
    public List<Map<String, Object>> goodReadings() {
        return readings("0.003");
    }

    /** The same, with this content in the blanks. */
    public List<Map<String, Object>> readings(String blank) {
        return readingsWhere("METHOD_BLANK", blank);
    }

    /** Good readings but for the positions of one kind. */
    public List<Map<String, Object>> readingsWhere(String kind, String content) {
        return Photometer.readings(
                sheet().json(),
                position -> Photometer.kind(position).equals(kind)
                        ? content
                        : Photometer.GOOD.get(Photometer.kind(position)));
    }

    private static Answer receive(String code) {
        return TheSystem.as("wz.custodian").post("/api/custody/receipts", FieldForm.receiptOf(code));
    }

    /** Containers of the sample that wait for the method. */
    private static Stream<String> waitingOf(String sampleCode, String asked) {
        return TheSystem.as("wz.analyst1")
                .get("/api/analysis/worklist")
                .done()
                .items()
                .filter(method -> method.at("/method").asText().equals(asked))
                .flatMap(method -> Answer.stream(method.at("/containers")))
                .filter(container -> container.at("/sampleCode").asText().equals(sampleCode))
                .map(container -> container.at("/code").asText());
    }
}
