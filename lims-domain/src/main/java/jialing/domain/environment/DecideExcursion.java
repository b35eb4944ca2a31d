package jialing.domain.environment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jialing.domain.environment.persistence.ExcursionTable;
import jialing.domain.environment.rules.ExcursionAwaitsDecision;
import jialing.domain.environment.rules.ExcursionDecisionGivesReason;
import jialing.domain.gate.ElementDoubted;
import jialing.domain.gate.QualityElement;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/** The quality officer says whether an excursion puts results in doubt, with a signature. If so, the place is followed forward. */
@UseCase
public class DecideExcursion {

    @Inject
    ExcursionTable table;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<ElementDoubted> doubted;

    @Inject
    Event<ExcursionDecided> decided;

    public record Command(UUID excursion, boolean matters, String reason) {}

    record Content(String number, String place, Stretch stretch, boolean matters, String reason) {}

    public void decide(Command command, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        Excursion excursion = table.byId(command.excursion())
                .orElseThrow(() -> Refusal.notFound("Excursion", "超限记录", command.excursion()));
        actor.mustActFor(excursion.organisation());
        new ExcursionAwaitsDecision().require(excursion);
        new ExcursionDecisionGivesReason().require(command.reason());
        String reason = command.reason().trim();
        var subject = new Subject("Excursion", excursion.id(), excursion.version());
        Act act = Act.of(
                Verb.DECIDE_EXCURSION,
                subject,
                actor,
                Capacity.QUALITY_OFFICER,
                new Content(excursion.number(), excursion.place(), excursion.stretch(), command.matters(), reason));
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        table.decide(excursion, command.matters(), reason, actor, recorded);
        decided.fire(new ExcursionDecided(excursion.id(), excursion.organisation(), command.matters()));
        if (command.matters()) {
            doubted.fire(doubt(excursion, subject, reason));
        }
    }

    private ElementDoubted doubt(Excursion excursion, Subject cause, String reason) {
        QualityElement room = QualityElement.room(excursion.place());
        Instant until = Optional.ofNullable(excursion.stretch().endedAt()).orElse(clock.now());
        AmbientQuantity quantity = excursion.quantity();
        Text why = Text.of(
                "%s %s超限（%s）：%s".formatted(excursion.place(), quantity.label().zh(), excursion.number(), reason),
                "%s: %s out of limits (%s): %s"
                        .formatted(excursion.place(), quantity.label().en(), excursion.number(), reason));
        return new ElementDoubted(
                excursion.organisation(), room, Set.of(room), excursion.doubtfulSince(), until, why, cause);
    }
}
