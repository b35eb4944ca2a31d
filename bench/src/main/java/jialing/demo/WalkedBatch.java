package jialing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.PersonAtWork;

/** An analytical batch of a walked order, from its curve to the third signature. */
final class WalkedBatch {

    private static final Map<String, Object> PIN = Map.of("pin", PersonAtWork.PIN);

    private final WalkedOrder order;
    private final String id;

    WalkedBatch(WalkedOrder order, String id) {
        this.order = order;
        this.id = id;
    }

    String path() {
        return "/api/analysis/batches/" + id;
    }

    JsonNode sheet() {
        return analyst().get(path()).done().json();
    }

    Stream<JsonNode> positions() {
        return Answer.stream(sheet().path("positions"));
    }

    void calibrate(List<Map<String, String>> points) {
        analyst().post(path() + "/calibration", Map.of("points", points)).done();
    }

    /** As it is answered, be it a refusal. */
    Answer read(List<Map<String, Object>> rows) {
        return analyst().post(path() + "/readings", Map.of("rows", rows));
    }

    /** A series for a position, as it is answered. */
    Answer deliver(Map<String, Object> series) {
        return analyst().post(path() + "/series", series);
    }

    /** As it is answered, be it a refusal. */
    Answer submission() {
        return analyst().post(path() + "/submission", PIN);
    }

    /** Submits it; quality control accepts it, or the walk ends with what stands against it. */
    void submit() {
        submission().done();
        JsonNode judged = judged();
        if (!judgement().equals("ACCEPTED")) {
            throw new IllegalStateException(Answer.stream(judged.path("findings"))
                    .filter(finding -> !finding.path("outcome").asText().equals("PASSED"))
                    .map(finding -> finding.at("/text/zh").asText())
                    .collect(Collectors.joining("\n")));
        }
    }

    /** What came out, a line for each result. */
    Stream<String> results() {
        return Answer.stream(sheet().path("results"))
                .map(result -> "%s  %s  %s %s"
                        .formatted(
                                result.path("position").asText(),
                                result.path("analyte").asText(),
                                result.path("printed").asText(),
                                result.path("unit").asText()));
    }

    /** ACCEPTED or FAILED. */
    String judgement() {
        return judged().path("outcome").asText();
    }

    private JsonNode judged() {
        return analyst().get("/api/quality/batches/" + id + "/judgement").done().json();
    }

    /** Checked, reviewed and signed by three people. */
    void review() {
        order.as("wz.checker").post(reviewPath() + "/check", PIN).done();
        order.as("wz.reviewer").post(reviewPath() + "/review", PIN).done();
        order.as("wz.signatory").post(reviewPath() + "/sign", PIN).done();
    }

    String reviewPath() {
        return "/api/review/batches/" + id;
    }

    private PersonAtWork analyst() {
        return order.as("wz.analyst1");
    }
}
