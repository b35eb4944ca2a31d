package jialing.domain.draws;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.draws.persistence.DrawTable;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.TransparencyLog;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Page;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** Draws for the screen, and each as a file with which anybody repeats it. */
@View
public class DrawView {

    @Inject
    DrawTable table;

    @Inject
    Ledger ledger;

    @Inject
    TransparencyLog log;

    @Inject
    CurrentActor current;

    /** Newest first, those of the organisation that the person acts for. */
    public Page<Draw> page(UUID after, Integer limit) {
        int size = Page.size(limit);
        return Page.of(
                table.page(current.get().organisation(), after, size + 1),
                size,
                draw -> draw.id().toString());
    }

    /** @throws Refusal when there is no such draw, or none that the person sees */
    public Draw of(UUID id) {
        current.get();
        return table.byId(id).orElseThrow(() -> Refusal.notFound("Draw", "抽取", id));
    }

    public DrawProof proof(UUID id) {
        Draw draw = of(id);
        RecordedAct commitment = ledger.history("Draw", id).stream()
                .filter(act -> act.verb() == Verb.COMMIT_TO_DRAW)
                .findFirst()
                .orElseThrow();
        DrawProof.Sealing sealing =
                log.firstSealingOf(commitment.id()).map(DrawProof.Sealing::of).orElse(null);
        List<Lots.Lot> lots = draw.isDrawn() ? Lots.of(draw.outcome().seed()).inOrder(draw.candidates()) : List.of();
        return DrawProof.of(draw, commitment, sealing, lots);
    }
}
