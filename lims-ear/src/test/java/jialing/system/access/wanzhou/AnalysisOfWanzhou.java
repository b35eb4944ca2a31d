package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.Photometer;
import jialing.system.analysis.Bench;
import jialing.system.sampling.SamplingTrip;

/** A batch of ammonia nitrogen from the first trip, and faecal coliforms in tubes. */
final class AnalysisOfWanzhou {

    private AnalysisOfWanzhou() {}

    static void enter(RecordBook book, SamplingTrip trip, Bench bench) {
        JsonNode sheet = bench.sheet().json();
        book.name("batches/{id}", book.traced(bench.batch()));
        Answer.texts(sheet.path("results"), "/resultId").forEach(book::traced);
        book.name("results/{id}", resultOf(trip.code(), sheet));
        book.traced(sheet.path("number").asText());
        book.option("container", bench.containers().get(0));
        book.body(
                "WorkAssignment",
                Map.of(
                        "method",
                        Photometer.METHOD,
                        "containers",
                        bench.containers(),
                        "analyst",
                        sheet.path("analystId").asText()));
        String container = bench.containers().get(0);
        book.name("containers/{code}", book.traced(container));
        book.body("Reading", Map.of("rows", bench.goodReadings()));
        book.body(
                "Opening",
                Map.of(
                        "method", Photometer.METHOD,
                        "instrument", Photometer.CODE,
                        "containers", bench.containers()));
        book.body("Calibrating", Map.of("points", Photometer.curve(), "reason", "重绘"));
        book.body(
                "TakingOver",
                Map.of(
                        "curves",
                        List.of(Map.of(
                                "calibration",
                                sheet.at("/curves/0/id").asText(),
                                "standard",
                                "50",
                                "response",
                                Photometer.responseTo("1")))));
        book.body("Reanalysing", Map.of("reason", "重测"));
        book.body(
                "Explaining",
                Map.of(
                        "answers",
                        List.of(Map.of("rule", "InterceptByChance", "analyte", "NH3N", "cause", "零点", "action", "重测")),
                        "pin",
                        PIN));
        book.body("Amending", Map.of("value", "0.42", "reason", "更正", "pin", PIN));
    }

    private static String resultOf(String sampleCode, JsonNode sheet) {
        return Answer.stream(sheet.path("results"))
                .filter(result -> result.path("position").asText().startsWith(sampleCode))
                .map(result -> result.path("resultId").asText())
                .findFirst()
                .orElseThrow();
    }

    /** Faecal coliforms in tubes: a batch of its own. */
    static void series(RecordBook book) {
        Bench tubes = Bench.withSamplesOf(SamplingTrip.approvedFor(List.of("FCOLI")), "HJ 347.2-2018");
        tubes.open("wz.analyst1", "HJ 347.2-2018", "WZ-IN-01").done();
        Map<String, Object> delivery = Map.of(
                "position",
                tubes.containers().get(0),
                "kind",
                "TUBES",
                "points",
                List.of(Map.of("values", Map.of("volume", "10", "tubes", "5", "positive", "3"))));
        tubes.deliver(delivery).done();
        book.body("SeriesDelivery", delivery);
        book.name(
                "series/{id}",
                book.traced(RecordBook.read("wz.analyst1", tubes.path() + "/series")
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText()));
    }
}
