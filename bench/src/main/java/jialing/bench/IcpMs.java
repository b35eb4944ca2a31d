package jialing.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.PersonAtWork;

/** Metals in water by ICP-MS: which containers wait for it, a calibrated batch, what the instrument shows. */
final class IcpMs {

    static final String METHOD = "HJ 700-2014";

    /** A batch holds no more samples (HJ 630-2011). */
    static final int BATCH_AT_MOST = 20;

    private static final String INSTRUMENT = "WZ-MS-01";
    /** What it shows for the internal standard, always. */
    private static final String INTERNAL_STANDARD = "100000";

    private static final List<String> STANDARDS = List.of("0", "5", "10", "20", "40", "60", "80", "100");

    private IcpMs() {}

    /** What it shows for a content in μg/L. */
    static String responseTo(int content) {
        return String.valueOf(100 + 1000 * content);
    }

    /** What is entered for it: the response, and that of the internal standard beside it. */
    static Map<String, String> reading(String response) {
        return Map.of("response", response, "internalStandard", INTERNAL_STANDARD);
    }

    /** Containers that wait for the method with the most analytes. */
    static List<String> fullest(PersonAtWork analyst, List<String> samples) {
        var waiting = analyst.get("/api/analysis/worklist")
                .done()
                .items()
                .filter(method -> method.path("method").asText().equals(METHOD))
                .flatMap(method -> Answer.stream(method.path("containers")))
                .filter(container ->
                        samples.contains(container.path("sampleCode").asText()))
                .toList();
        int most = waiting.stream()
                .mapToInt(container -> container.path("analytes").size())
                .max()
                .orElseThrow();
        return waiting.stream()
                .filter(container -> container.path("analytes").size() == most)
                .map(container -> container.path("code").asText())
                .toList();
    }

    /** @return id of a new, calibrated batch */
    static String opened(PersonAtWork analyst, List<String> containers) {
        String batch = analyst.post(
                        "/api/analysis/batches",
                        Map.of("method", METHOD, "instrument", INSTRUMENT, "containers", containers))
                .done()
                .text("id");
        JsonNode sheet = analyst.get("/api/analysis/batches/" + batch).done().json();
        var points = Answer.stream(sheet.path("analytes"))
                .filter(IcpMs::needsCurve)
                .flatMap(analyte -> STANDARDS.stream()
                        .map(standard -> Map.of(
                                "analyte",
                                analyte.path("analyte").asText(),
                                "standard",
                                standard,
                                "response",
                                responseTo(Integer.parseInt(standard)),
                                "internalStandard",
                                INTERNAL_STANDARD)))
                .toList();
        if (!points.isEmpty()) {
            analyst.post("/api/analysis/batches/" + batch + "/calibration", Map.of("points", points))
                    .done();
        }
        return batch;
    }

    /** A content in μg/L in the unit in which the analyte is reported. */
    static String inUnitOf(JsonNode analyte, String micrograms) {
        return analyte.path("unit").asText().equals("mg/L")
                ? new BigDecimal(micrograms).scaleByPowerOfTen(-3).toPlainString()
                : micrograms;
    }

    static boolean needsCurve(JsonNode analyte) {
        return inputs(analyte).anyMatch("response"::equals);
    }

    private static Stream<String> inputs(JsonNode analyte) {
        return Answer.stream(analyte.path("inputs")).map(JsonNode::asText);
    }
}
