package jialing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.client.Answer;

/** Rows of readings for a batch as its sheet asks for them. */
final class Grid {

    private Grid() {}

    /** What is read for an analyte in a position of one kind; empty where nothing is. */
    @FunctionalInterface
    interface Reading {
        Optional<Map<String, String>> of(String kind, String analyte);
    }

    /** @param blanks codes of the samples that only went along: their kind is FIELD_BLANK */
    static List<Map<String, Object>> rows(JsonNode sheet, List<String> blanks, Reading reading) {
        var rows = new ArrayList<Map<String, Object>>();
        Answer.stream(sheet.path("positions"))
                .forEach(position -> Answer.stream(position.path("analytes"))
                        .map(JsonNode::asText)
                        .forEach(analyte -> reading.of(kind(position, blanks), analyte)
                                .ifPresent(inputs -> rows.add(row(position, analyte, inputs)))));
        return rows;
    }

    /** @param blanks codes of the samples that only went along: their kind is FIELD_BLANK */
    static String kind(JsonNode position, List<String> blanks) {
        return blanks.contains(position.path("sampleCode").asText())
                ? "FIELD_BLANK"
                : position.path("kind").asText();
    }

    private static Map<String, Object> row(JsonNode position, String analyte, Map<String, String> inputs) {
        return Map.of("position", position.path("code").asText(), "analyte", analyte, "inputs", inputs);
    }
}
