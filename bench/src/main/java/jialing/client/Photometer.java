package jialing.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A photometer on which ammonia nitrogen is read after HJ 535-2009, 50 ml of each sample in the cell. */
public final class Photometer {

    public static final String METHOD = "HJ 535-2009";
    public static final String CODE = "WZ-UV-01";

    /** Good readings, in mg/L, by what stands in the position. */
    public static final Map<String, String> GOOD = Map.of(
            "METHOD_BLANK", "0.003",
            "SAMPLE", "0.40",
            "LABORATORY_DUPLICATE", "0.41",
            "SPIKE", "0.89",
            "REFERENCE_MATERIAL", "1.51",
            "CALIBRATION_CHECK", "1.02");

    private static final String CHECK_STANDARD = "1.00";

    private static final String ADDED_TO_SPIKE = "0.50";

    /** Response of the reagents alone, and what each μg in the cell adds. */
    private static final BigDecimal ZERO = new BigDecimal("0.010");

    private static final BigDecimal EACH_MICROGRAM = new BigDecimal("0.0070");
    private static final BigDecimal VOLUME = new BigDecimal("50");

    private Photometer() {}

    /** Points of a calibration curve. */
    public static List<Map<String, String>> curve() {
        return Stream.of("0", "5", "10", "20", "40", "60", "80", "100")
                .map(standard ->
                        Map.of("analyte", "NH3N", "standard", standard, "response", ofAmount(new BigDecimal(standard))))
                .toList();
    }

    /** The same where pure water answers something else. */
    public static List<Map<String, String>> curveWhoseZeroAnswers(String response) {
        return curve().stream()
                .map(point -> point.get("standard").equals("0")
                        ? Map.of("analyte", "NH3N", "standard", "0", "response", response)
                        : point)
                .toList();
    }

    /** Points that scatter so much that r stays below 0.999. */
    public static List<Map<String, String>> scatteredCurve() {
        return curve().stream()
                .map(point -> Map.of(
                        "analyte",
                        "NH3N",
                        "standard",
                        point.get("standard"),
                        "response",
                        new BigDecimal(point.get("response"))
                                .add(new BigDecimal(point.get("standard").endsWith("20") ? "0.08" : "0"))
                                .toPlainString()))
                .toList();
    }

    /**
     * A row of readings for each position of a batch.
     *
     * @param sheet the batch as the system shows it
     * @param content in mg/L of what stands in a position
     */
    public static List<Map<String, Object>> readings(JsonNode sheet, Function<JsonNode, String> content) {
        return Answer.stream(sheet.at("/positions"))
                .map(position -> row(position.at("/code").asText(), inputs(position, content.apply(position))))
                .toList();
    }

    private static Map<String, String> inputs(JsonNode position, String content) {
        var inputs = new HashMap<>(Map.of("response", responseTo(content)));
        if (kind(position).equals("SPIKE")) {
            inputs.put("added", ADDED_TO_SPIKE);
        }
        if (kind(position).equals("CALIBRATION_CHECK")) {
            inputs.put("nominal", CHECK_STANDARD);
        }
        return inputs;
    }

    public static String kind(JsonNode position) {
        return position.at("/kind").asText();
    }

    public static Map<String, Object> row(String position, Map<String, String> inputs) {
        var row = new HashMap<String, Object>();
        row.put("position", position);
        row.put("analyte", "NH3N");
        row.put("inputs", inputs);
        return row;
    }

    /** What it shows for a content in mg/L. */
    public static String responseTo(String content) {
        return ofAmount(new BigDecimal(content).multiply(VOLUME));
    }

    private static String ofAmount(BigDecimal micrograms) {
        return ZERO.add(EACH_MICROGRAM.multiply(micrograms)).toPlainString();
    }
}
