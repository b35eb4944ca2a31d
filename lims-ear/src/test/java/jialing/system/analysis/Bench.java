package jialing.system.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.Answer;
import jialing.system.shared.PersonAtWork;
import jialing.system.shared.TheSystem;

/** The samples of one trip at the bench of the Wanzhou sub-centre, for ammonia nitrogen by HJ 535-2009. */
public final class Bench {

    public static final String METHOD = "HJ 535-2009";
    public static final String INSTRUMENT = "WZ-UV-01";

    /** Response of the reagents alone, and what each μg in the cell adds. */
    private static final BigDecimal ZERO = new BigDecimal("0.010");

    private static final BigDecimal EACH_MICROGRAM = new BigDecimal("0.0070");
    private static final BigDecimal VOLUME = new BigDecimal("50");

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
        List<String> codes = texts(
                TheSystem.as("wz.sampler1")
                        .get("/api/sampling/samples?workOrder=" + trip.workOrder())
                        .done()
                        .json()
                        .at("/items"),
                "/code");
        codes.forEach(code -> {
            SamplingTrip.collect(trip.record(code)).done();
            SamplingTrip.handOver(code, "wz.sampler1", "wz.custodian").done();
            receive(code).done();
        });
        return new Bench(codes.stream().flatMap(Bench::waitingOf).toList());
    }

    public Answer open() {
        return open("wz.analyst1", METHOD, INSTRUMENT);
    }

    public Answer open(String analyst, String method, String instrument) {
        Answer answer = TheSystem.as(analyst)
                .post(
                        "/api/analysis/batches",
                        Map.of("method", method, "instrument", instrument, "containers", containers));
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

    public Answer calibrate() {
        List<Map<String, String>> points = Stream.of("0", "5", "10", "20", "40", "60", "80", "100")
                .map(standard ->
                        Map.of("analyte", "NH3N", "standard", standard, "response", ofAmount(new BigDecimal(standard))))
                .toList();
        return TheSystem.as("wz.analyst1").post(path() + "/calibration", Map.of("points", points));
    }

    public Answer save(String analyst, List<Map<String, Object>> rows) {
        return TheSystem.as(analyst).post(path() + "/readings", Map.of("rows", rows));
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
        var contents = Map.of(
                "METHOD_BLANK", blank,
                "SAMPLE", "0.40",
                "LABORATORY_DUPLICATE", "0.41",
                "SPIKE", "0.89",
                "REFERENCE_MATERIAL", "1.51");
        var rows = new ArrayList<Map<String, Object>>();
        for (JsonNode position : sheet().json().at("/positions")) {
            String kind = position.at("/kind").asText();
            var inputs = new HashMap<String, String>();
            inputs.put("response", responseTo(contents.get(kind)));
            if (kind.equals("SPIKE")) {
                inputs.put("added", "0.50");
            }
            rows.add(row(position.at("/code").asText(), inputs));
        }
        return rows;
    }

    public static Map<String, Object> row(String position, Map<String, String> inputs) {
        var row = new HashMap<String, Object>();
        row.put("position", position);
        row.put("analyte", "NH3N");
        row.put("inputs", inputs);
        return row;
    }

    /** What the photometer shows for a content in mg/L. */
    public static String responseTo(String content) {
        return ofAmount(new BigDecimal(content).multiply(VOLUME));
    }

    private static String ofAmount(BigDecimal micrograms) {
        return ZERO.add(EACH_MICROGRAM.multiply(micrograms)).toPlainString();
    }

    private static Answer receive(String code) {
        return TheSystem.as("wz.custodian")
                .post(
                        "/api/custody/receipts",
                        Map.of(
                                "sampleCode",
                                code,
                                "condition",
                                Map.of(
                                        "containerIntact", true,
                                        "sealIntact", true,
                                        "labelMatches", true,
                                        "temperatureC", "4.2",
                                        "volumeSufficient", true),
                                "decision",
                                "ACCEPT"));
    }

    /** Containers of the sample that wait for the method. */
    private static Stream<String> waitingOf(String sampleCode) {
        JsonNode methods = TheSystem.as("wz.analyst1")
                .get("/api/analysis/worklist")
                .done()
                .json()
                .at("/items");
        return stream(methods)
                .filter(method -> method.at("/method").asText().equals(METHOD))
                .flatMap(method -> stream(method.at("/containers")))
                .filter(container -> container.at("/sampleCode").asText().equals(sampleCode))
                .map(container -> container.at("/code").asText());
    }

    static List<String> texts(JsonNode items, String pointer) {
        return stream(items).map(item -> item.at(pointer).asText()).toList();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return IntStream.range(0, array.size()).mapToObj(array::get);
    }
}
