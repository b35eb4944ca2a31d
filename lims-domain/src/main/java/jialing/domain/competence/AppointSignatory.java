package jialing.domain.competence;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.competence.persistence.AppointmentTable;
import jialing.domain.competence.rules.AppointmentHasATerm;
import jialing.domain.competence.rules.AppointmentNotEnded;
import jialing.domain.competence.rules.NobodyCertifiesThemselves;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/**
 * An institution appoints its authorised signatory for the fields that were approved, or ends an appointment. The capacity of a
 * signatory is not given by it: who holds it without an appointment signs nothing.
 */
@UseCase
public class AppointSignatory {

    private static final String APPOINTMENT = "SignatoryAppointment";
    private static final int LONGEST = 200;

    @Inject
    AppointmentTable table;

    @Inject
    PeopleHere people;

    @Inject
    RecordOfCompetence record;

    @Inject
    ExpiryWarnings warnings;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param id of the appointment, minted by who asks
     * @param document number of the approving body's document
     * @param to last day
     */
    public record Command(
            UUID id,
            UUID personId,
            String document,
            String approvingBody,
            LocalDate from,
            LocalDate to,
            List<SignatoryAppointment.SignatoryField> fields) {

        public Command {
            if (from == null || to == null) {
                throw Refusal.invalid("TermGiven", "to", "请填写起止日期", "Name the first and the last day");
            }
            document = Wording.given("document", document, LONGEST);
            approvingBody = Wording.given("approvingBody", approvingBody, LONGEST);
            fields = Wording.listed("fields", fields);
        }
    }

    public UUID appoint(Command command, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        Employed person = people.mustWorkFor(actor, command.personId());
        Subject subject = record.newSubject(APPOINTMENT, command.id());
        new Objections()
                .hear(
                        new NobodyCertifiesThemselves(),
                        new NobodyCertifiesThemselves.Certification(actor.personId(), person.personId()))
                .hear(new AppointmentHasATerm(), new AppointmentHasATerm.Term(command.from(), command.to()))
                .refuseIfAny();
        SignatoryAppointment appointment = appointment(command, person, actor.organisation(), actor.name());
        RecordedAct act =
                record.signed(Verb.APPOINT_SIGNATORY, subject, actor, Capacity.QUALITY_OFFICER, command, means);
        table.add(appointment, act.hash());
        warnings.settle(person.personId(), actor.organisation());
        return command.id();
    }

    /** The house registers what stands on paper, when a system is filled for the first time; of whom it knows an appointment, none. */
    public void registerUnlessKnown(Command command, String organisation, String person) {
        Actor house = current.mustBe(Capacity.SYSTEM);
        if (!table.of(command.personId(), organisation).isEmpty()) {
            return;
        }
        var here = new Employed(command.personId(), person, null, organisation);
        RecordedAct act = ledger.record(Act.of(Verb.REGISTER, subject(command.id()), house, Capacity.SYSTEM, command)
                .inOrganisation(organisation));
        table.add(appointment(command, here, organisation, house.name()), act.hash());
    }

    public void end(UUID id, String reason, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        SignatoryAppointment appointment =
                table.find(id).orElseThrow(() -> Refusal.notFound("SignatoryAppointment", "授权签字", id));
        actor.mustActFor(appointment.organisation());
        new AppointmentNotEnded().require(appointment);
        String why = Wording.reason(reason);
        RecordedAct act = record.signed(
                Verb.END_APPOINTMENT,
                subject(id),
                actor,
                Capacity.QUALITY_OFFICER,
                Map.of("document", appointment.document(), "reason", why),
                means);
        table.end(
                appointment, new SignatoryAppointment.AppointmentEnd(why, actor.name(), act.recordedAt()), act.hash());
        warnings.settle(appointment.personId(), appointment.organisation());
    }

    private SignatoryAppointment appointment(Command command, Employed person, String organisation, String by) {
        return new SignatoryAppointment(
                command.id(),
                organisation,
                person.personId(),
                person.name(),
                command.document(),
                command.approvingBody(),
                command.from(),
                command.to(),
                command.fields(),
                by,
                clock.now(),
                null);
    }

    private static Subject subject(UUID id) {
        return Subject.of(APPOINTMENT, id);
    }
}
