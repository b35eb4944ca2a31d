package jialing.system.plausibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.Photometer;

/** A photometer on which total nitrogen is read after HJ 636-2012, 10 ml of each sample digested. */
final class TotalNitrogen {

    static final String METHOD = "HJ 636-2012";

    private static final BigDecimal ZERO = new BigDecimal("0.010");
    private static final BigDecimal EACH_MICROGRAM = new BigDecimal("0.0080");
    private static final BigDecimal VOLUME = BigDecimal.TEN;

    private TotalNitrogen() {}

    static List<Map<String, String>> curve() {
        return Stream.of("0", "2", "5", "10", "30", "70")
                .map(standard ->
                        Map.of("analyte", "TN", "standard", standard, "response", ofAmount(new BigDecimal(standard))))
                .toList();
    }

    /** Good quality control, and this content in mg/L in each sample. */
    static List<Map<String, Object>> readings(JsonNode sheet, String content) {
        return Answer.stream(sheet.at("/positions"))
                .map(position -> row(position, content))
                .toList();
    }

    private static Map<String, Object> row(JsonNode position, String sample) {
        var inputs = new HashMap<String, String>();
        String content = switch (Photometer.kind(position)) {
            case "METHOD_BLANK" -> "0.005";
            case "SPIKE" -> {
                inputs.put("added", sample);
                yield new BigDecimal(sample).multiply(BigDecimal.valueOf(2)).toPlainString();
            }
            case "CALIBRATION_CHECK" -> {
                inputs.put("nominal", "1.00");
                yield "1.00";
            }
            case "REFERENCE_MATERIAL" -> position.at("/certified/0/certified").asText();
            default -> sample;
        };
        inputs.put("response", ofAmount(new BigDecimal(content).multiply(VOLUME)));
        return Map.of("position", position.at("/code").asText(), "analyte", "TN", "inputs", inputs);
    }

    private static String ofAmount(BigDecimal micrograms) {
        return ZERO.add(EACH_MICROGRAM.multiply(micrograms)).toPlainString();
    }
}
