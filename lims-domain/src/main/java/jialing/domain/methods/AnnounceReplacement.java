package jialing.domain.methods;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import jialing.domain.catalogue.Methods;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.methods.persistence.ReplacementTable;
import jialing.domain.methods.rules.CentreAnnounces;
import jialing.domain.methods.rules.ReplacementAnnouncedOnce;
import jialing.domain.methods.rules.ReplacesAnother;
import jialing.domain.organisation.Organisations;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** The centre tells everybody that a standard will be replaced, from which day on, and by which. */
@UseCase
public class AnnounceReplacement {

    @Inject
    ReplacementTable table;

    @Inject
    Methods methods;

    @Inject
    Organisations organisations;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param newMethod need not be in the catalogue yet */
    public record Command(
            String oldMethod, String newMethod, LocalDate publishedOn, LocalDate inForceOn, String source) {

        public Command {
            oldMethod = VerificationWording.given("oldMethod", oldMethod);
            newMethod = VerificationWording.given("newMethod", newMethod);
            source = VerificationWording.given("source", source);
            if (publishedOn == null || inForceOn == null) {
                throw Refusal.invalid("FieldFilled", "inForceOn", "请填写日期", "Give both days");
            }
        }
    }

    public UUID announce(Command command) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        new CentreAnnounces().require(organisations.byCode(actor.organisation()).level());
        methods.byStandard(command.oldMethod());
        new Objections()
                .hear(
                        new ReplacesAnother(),
                        new ReplacesAnother.Asked(
                                command.oldMethod(),
                                command.newMethod(),
                                command.publishedOn(),
                                command.inForceOn(),
                                clock.today()))
                .hear(
                        new ReplacementAnnouncedOnce(),
                        new ReplacementAnnouncedOnce.Asked(
                                command.oldMethod(),
                                command.newMethod(),
                                table.isAnnounced(command.oldMethod(), command.newMethod())))
                .refuseIfAny();
        var replacement = new MethodReplacement(
                TimeOrderedId.next(),
                actor.organisation(),
                command.oldMethod(),
                command.newMethod(),
                command.publishedOn(),
                command.inForceOn(),
                command.source(),
                actor.name(),
                clock.now(),
                false);
        RecordedAct act = ledger.record(Act.of(
                Verb.ANNOUNCE_REPLACEMENT,
                Subject.of("MethodReplacement", replacement.id()),
                actor,
                Capacity.QUALITY_OFFICER,
                command));
        table.insert(replacement, actor, act);
        return replacement.id();
    }
}
