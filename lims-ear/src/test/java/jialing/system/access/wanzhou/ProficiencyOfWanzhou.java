package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.util.List;
import java.util.Map;
import jialing.domain.shared.TimeOrderedId;
import jialing.system.proficiency.Round;

/** A round of a proficiency test that the sub-centre provides. */
final class ProficiencyOfWanzhou {

    private static final int HOUR = 3600;

    private ProficiencyOfWanzhou() {}

    static void enter(RecordBook book) {
        Round round = Round.planned("wz.quality", HOUR, "CQ-500154", "CQ-500155");
        book.name("rounds/{id}", book.traced(round.id()));
        book.name("round-reports/{id}", book.traced(round.id()));
        book.name("participants/{code}", round.someCode());
        book.body("OutsideRecording", outsideRound());
        book.body(
                "ItemTesting",
                Map.of("kind", "HOMOGENEITY", "measurand", 1, "determinations", List.of(List.of("1.0", "1.0"))));
        book.body("RoundDispatch", Map.of("carriage", "万州冷链"));
        book.body("ItemReceiving", Map.of("intact", true));
        book.body(
                "ResultEntering",
                Map.of(
                        "id",
                        TimeOrderedId.next(),
                        "salt",
                        "0123456789abcdef0123456789abcdef",
                        "results",
                        Round.results("1.0"),
                        "pin",
                        PIN));
        book.body("EvaluationDrafting", Map.of());
        book.body("EvaluationSigning", Map.of("pin", PIN));
    }

    private static Map<String, Object> outsideRound() {
        return Map.of(
                "id", TimeOrderedId.next(),
                "provider", "IAEA",
                "round", "万州参加",
                "evaluatedOn", "2025-11-20",
                "matrix", "water",
                "results",
                        List.of(Map.of(
                                "analyte",
                                "TP",
                                "unit",
                                "mg/L",
                                "result",
                                "1",
                                "assigned",
                                "1",
                                "deviation",
                                "0.1",
                                "kind",
                                "Z",
                                "score",
                                "0")),
                "pin", PIN);
    }
}
