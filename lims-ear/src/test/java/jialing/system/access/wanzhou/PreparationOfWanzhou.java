package jialing.system.access.wanzhou;

import java.util.List;
import java.util.Map;
import jialing.client.Photometer;
import jialing.system.analysis.Bench;

/** What somebody would do with a container of the first trip before it is analysed. */
final class PreparationOfWanzhou {

    private PreparationOfWanzhou() {}

    static void enter(RecordBook book, Bench bench) {
        String container = bench.containers().get(0);
        book.body("StepDone", Map.of("kind", "DRYING", "taken", "10", "obtained", "9"));
        book.body("Splitting", Map.of("portions", List.of(Map.of("purpose", "BANK", "mass", "1"))));
        book.body(
                "PreparationRun",
                Map.of(
                        "treatment",
                        "DIGESTION",
                        "method",
                        Photometer.METHOD,
                        "containers",
                        List.of(Map.of("container", container, "taken", "1", "unit", "GRAM", "duplicate", false)),
                        "finalVolumeMl",
                        "50",
                        "blanks",
                        1));
    }
}
