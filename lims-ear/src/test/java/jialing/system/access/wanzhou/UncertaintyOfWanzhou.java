package jialing.system.access.wanzhou;

import java.util.Map;
import jialing.system.shared.TheSystem;
import jialing.system.uncertainty.Evaluation;

/** An evaluation of measurement uncertainty. */
final class UncertaintyOfWanzhou {

    private UncertaintyOfWanzhou() {}

    static void enter(RecordBook book) {
        var body = Evaluation.signed(Evaluation.topDown(), Map.of("reason", "万州的评定 " + System.nanoTime()));
        String id = TheSystem.as("wz.quality")
                .post("/api/uncertainty/evaluations", body)
                .done()
                .text("id");
        book.name("evaluations/{id}", book.traced(id));
        book.traced((String) body.get("reason"));
        book.body("NewEvaluation", Evaluation.signed(Evaluation.topDown(), Map.of()));
        book.body("EvaluationInput", Evaluation.propagation());
    }
}
