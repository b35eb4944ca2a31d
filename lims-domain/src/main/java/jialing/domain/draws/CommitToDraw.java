package jialing.domain.draws;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.draws.persistence.DrawTable;
import jialing.domain.draws.rules.CandidatesAreNamed;
import jialing.domain.draws.rules.DrawIsDescribed;
import jialing.domain.draws.rules.ExclusionsAreExplained;
import jialing.domain.draws.rules.OneDrawForAPurpose;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Sent;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** Somebody commits to a draw: from now on neither the list nor the nonce can be another one. */
@UseCase
public class CommitToDraw {

    static final Capacity[] DRAWS = {Capacity.QUALITY_OFFICER, Capacity.AUDITOR, Capacity.PLANNER};

    @Inject
    DrawTable table;

    @Inject
    DrawNonce nonce;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** @param reason why it is drawn again; null for the first draw for this purpose */
    public record Command(
            String purpose,
            Integer count,
            List<DrawCandidate> candidates,
            List<ExcludedCandidate> excluded,
            String reason) {

        public Command {
            purpose = purpose == null ? "" : purpose.strip().replaceAll("\\s+", " ");
            candidates = Sent.all(candidates);
            excluded = Sent.all(excluded);
            reason = reason == null || reason.isBlank() ? null : reason.strip();
        }
    }

    record Committed(
            String draw,
            String purpose,
            int count,
            List<DrawCandidate> candidates,
            List<ExcludedCandidate> excluded,
            String nonceDigest,
            UUID replaces,
            String reason) {}

    public Draw commit(Command command) {
        Actor actor = current.mustBe(DRAWS);
        new Objections()
                .hear(
                        new DrawIsDescribed(),
                        new DrawIsDescribed.Given(
                                command.purpose(),
                                command.count(),
                                command.candidates().size(),
                                command.reason()))
                .hear(new CandidatesAreNamed(), command.candidates())
                .hear(
                        new ExclusionsAreExplained(),
                        new ExclusionsAreExplained.Given(command.candidates(), command.excluded()))
                .refuseIfAny();
        Optional<Draw> before = table.newestFor(actor.organisation(), command.purpose());
        new OneDrawForAPurpose()
                .require(new OneDrawForAPurpose.Asked(
                        before.map(Draw::committedAt), before.map(Draw::committer), command.reason()));
        UUID id = TimeOrderedId.next();
        UUID replaces = before.map(Draw::id).orElse(null);
        var committed = new Committed(
                id.toString(),
                command.purpose(),
                command.count(),
                command.candidates(),
                command.excluded(),
                Lots.digestOf(nonce.of(id)),
                replaces,
                command.reason());
        RecordedAct act =
                ledger.record(Act.of(Verb.COMMIT_TO_DRAW, Draw.subject(id), actor, actor.firstOf(DRAWS), committed));
        var draw = new Draw(
                id,
                actor.organisation(),
                committed.purpose(),
                committed.count(),
                committed.candidates(),
                committed.excluded(),
                committed.nonceDigest(),
                replaces,
                committed.reason(),
                null,
                act.id(),
                actor.name(),
                act.recordedAt(),
                null);
        table.add(draw, actor.personId(), act);
        return draw;
    }
}
