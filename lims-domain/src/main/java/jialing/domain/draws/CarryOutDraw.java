package jialing.domain.draws;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.draws.persistence.DrawTable;
import jialing.domain.draws.rules.DrawnOnce;
import jialing.domain.draws.rules.NonceAsCommitted;
import jialing.domain.draws.rules.SealedBeforeDrawn;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.TransparencyLog;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** Reads out a draw. Nobody's hand is in it: commitment and checkpoint have fixed what comes out. */
@UseCase
public class CarryOutDraw {

    @Inject
    DrawTable table;

    @Inject
    DrawNonce nonces;

    @Inject
    TransparencyLog log;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    record ReadOut(String draw, String nonce, long leaf, long size, String root, String seed, List<String> drawn) {}

    public Draw draw(UUID id) {
        Actor actor = current.mustBe(CommitToDraw.DRAWS);
        Draw draw = table.byId(id).orElseThrow(() -> Refusal.notFound("Draw", "抽取", id));
        actor.mustActFor(draw.organisation());
        new DrawnOnce().require(draw);
        Optional<TransparencyLog.FirstSealing> sealing = log.firstSealingOf(draw.commitmentAct());
        new SealedBeforeDrawn().require(sealing.isPresent());
        TransparencyLog.FirstSealing first = sealing.orElseThrow();
        String nonce = nonces.of(id);
        new NonceAsCommitted().require(draw.nonceDigest().equals(Lots.digestOf(nonce)));
        String seed = Lots.seedOf(nonce, first.root());
        List<String> drawn = Lots.of(seed).inOrder(draw.candidates()).stream()
                .limit(draw.count())
                .map(Lots.Lot::id)
                .toList();
        var outcome = new Draw.Outcome(
                nonce, first.index(), first.size(), first.root(), seed, drawn, actor.name(), clock.now());
        RecordedAct act = ledger.record(Act.of(
                Verb.CARRY_OUT_DRAW,
                Draw.subject(id),
                actor,
                actor.firstOf(CommitToDraw.DRAWS),
                new ReadOut(id.toString(), nonce, first.index(), first.size(), first.root(), seed, drawn)));
        table.carryOut(draw, outcome, actor.personId(), act);
        return table.byId(id).orElseThrow();
    }
}
