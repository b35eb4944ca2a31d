package jialing.system.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jialing.client.Answer;

/** Everything that may be asked for at the REST door, as the build describes it from the code. */
final class Description {

    static final String BYTES = "bytes";

    private Description() {}

    static List<Operation> operations() {
        try {
            Path file = Path.of(System.getProperty("jialing.interface"));
            return new ObjectMapper()
                    .readTree(file.toFile()).path("paths").properties().stream()
                            .flatMap(Description::atPath)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Operation> atPath(Map.Entry<String, JsonNode> path) {
        return path.getValue().properties().stream()
                .map(each -> operation(each.getKey().toUpperCase(Locale.ROOT), path.getKey(), each.getValue()));
    }

    private static Operation operation(String method, String path, JsonNode described) {
        List<String> options = Answer.stream(described.path("parameters"))
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
        return new Operation(method, path, options, body(described.at("/requestBody/content")));
    }

    private static String body(JsonNode content) {
        if (content.isMissingNode()) {
            return null;
        }
        String reference = content.at("/application~1json/schema/$ref").asText();
        return reference.isEmpty() ? BYTES : reference.substring(reference.lastIndexOf('/') + 1);
    }
}
