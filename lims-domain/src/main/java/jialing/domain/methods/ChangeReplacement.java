package jialing.domain.methods;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.methods.persistence.ReplacementNotices;
import jialing.domain.methods.persistence.ReplacementTable;
import jialing.domain.methods.rules.CentreAnnounces;
import jialing.domain.methods.rules.ReplacesAnother;
import jialing.domain.organisation.Organisations;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * The centre corrects the days of an announced replacement, or withdraws it, with a reason and its signature. What the gate allowed or
 * refused before stays as it was: it knew what was announced then.
 */
@UseCase
public class ChangeReplacement {

    @Inject
    ReplacementTable table;

    @Inject
    ReplacementNotices notices;

    @Inject
    Organisations organisations;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<ReplacementMoved> moved;

    /** @param withdrawn the days and the source need not be given then */
    public record Command(
            UUID id, boolean withdrawn, LocalDate publishedOn, LocalDate inForceOn, String source, String reason) {

        public Command {
            reason = VerificationWording.given("reason", reason);
            if (!withdrawn) {
                source = VerificationWording.given("source", source);
                if (publishedOn == null || inForceOn == null) {
                    throw Refusal.invalid("FieldFilled", "inForceOn", "请填写日期", "Give both days");
                }
            }
        }
    }

    public void change(Command command, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        new CentreAnnounces().require(organisations.byCode(actor.organisation()).level());
        MethodReplacement before = table.byId(command.id()).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("MethodReplacement", "标准更替", command.id()));
        ReplacementChange change = change(command, before, actor);
        new ReplacesAnother()
                .require(new ReplacesAnother.Asked(
                        before.oldMethod(),
                        before.newMethod(),
                        change.publishedOn(),
                        change.inForceOn(),
                        clock.today()));
        Act act = Act.of(
                Verb.CHANGE_REPLACEMENT,
                Subject.of("MethodReplacement", before.id()),
                actor,
                Capacity.QUALITY_OFFICER,
                change);
        Signature signature = signing.sign(act, means);
        RecordedAct recorded = ledger.record(act.signedBy(signature));
        table.insertChange(change, actor, signature, recorded);
        moved.fire(new ReplacementMoved(
                notices.openOf(before.id()).stream()
                        .map(ReplacementNotices.OpenNotice::id)
                        .toList(),
                change.inForceOn()));
    }

    private ReplacementChange change(Command command, MethodReplacement before, Actor actor) {
        boolean kept = command.withdrawn();
        return new ReplacementChange(
                TimeOrderedId.next(),
                before.id(),
                command.withdrawn(),
                kept ? before.publishedOn() : command.publishedOn(),
                kept ? before.inForceOn() : command.inForceOn(),
                kept ? before.source() : command.source(),
                command.reason(),
                actor.name(),
                clock.now());
    }
}
