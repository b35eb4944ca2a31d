package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.util.List;
import java.util.Map;
import jialing.system.analysis.Bench;

/** The control chart that the batch of the first trip has a point on. */
final class ChartsOfWanzhou {

    private ChartsOfWanzhou() {}

    static void enter(RecordBook book, Bench bench) {
        book.name("of-batch/{batch}", bench.batch());
        book.name(
                "control-charts/{id}",
                book.traced(RecordBook.read("wz.analyst1", "/api/control-charts/of-batch/" + bench.batch())
                        .at("/items/0/chart/id")
                        .asText()));
        book.body("LimitsDecision", Map.of("reason", "首次划限", "pin", PIN));
        book.body("RulesDecision", Map.of("rules", List.of("NELSON_1"), "reason", "点少", "pin", PIN));
        book.body(
                "FormerChart",
                Map.of(
                        "method", "HJ 535-2009",
                        "analyte", "NH3N",
                        "matrix", "water",
                        "instrument", "XX-UV-01",
                        "kind", "RECOVERY",
                        "points", List.of(Map.of("value", "98", "day", "2026-01-05", "analyst", "某")),
                        "reason", "接续",
                        "pin", PIN));
    }
}
