package jialing.domain.competence;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jialing.domain.competence.persistence.SupervisionTable;
import jialing.domain.competence.rules.SupervisionHasATerm;
import jialing.domain.competence.rules.SupervisionNotEnded;
import jialing.domain.competence.rules.SupervisorIsAnother;
import jialing.domain.competence.rules.SupervisorIsCertified;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.WorkKind;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** A newcomer may work under a certified colleague for a while, and no longer when that is ended. */
@UseCase
public class SuperviseNewcomer {

    private static final int LONGEST = 100;

    @Inject
    SupervisionTable table;

    @Inject
    Supervisions supervisions;

    @Inject
    Competence competence;

    @Inject
    PeopleHere people;

    @Inject
    RecordOfCompetence record;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param id of the supervision, minted by who asks
     * @param matrix null for every matrix of the method
     * @param to last day
     */
    public record Command(
            UUID id,
            UUID trainee,
            UUID supervisor,
            String method,
            String matrix,
            WorkKind kind,
            LocalDate from,
            LocalDate to) {

        public Command {
            if (kind == null || from == null || to == null) {
                throw Refusal.invalid(
                        "SupervisionIsComplete", "kind", "须写明工作类别和起止日期", "Name the kind of work and both days");
            }
            method = Wording.given("method", method, LONGEST);
            matrix = Wording.optional("matrix", matrix, LONGEST);
        }
    }

    public UUID arrange(Command command) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        Employed trainee = people.mustWorkFor(actor, command.trainee());
        Employed supervisor = people.mustWorkFor(actor, command.supervisor());
        UUID id = command.id();
        Subject subject = record.newSubject("Supervision", id);
        var work = new Work(actor.organisation(), command.method(), command.matrix(), command.kind(), clock.now());
        new Objections()
                .hear(
                        new SupervisorIsAnother(),
                        new SupervisorIsAnother.Pair(trainee.personId(), supervisor.personId()))
                .hear(
                        new SupervisionHasATerm(),
                        new SupervisionHasATerm.Term(command.from(), command.to(), clock.today()))
                .hear(
                        new SupervisorIsCertified(),
                        new SupervisorIsCertified.Supervisor(
                                supervisor.name(),
                                work.method(),
                                competence.of(supervisor.personId()).stream().anyMatch(held -> held.covers(work))))
                .refuseIfAny();
        record.unsigned(Verb.ARRANGE_SUPERVISION, subject, actor, Capacity.QUALITY_OFFICER, command);
        table.add(new Supervision(
                id,
                actor.organisation(),
                new Supervision.SupervisionParty(trainee.personId(), trainee.name()),
                new Supervision.SupervisionParty(supervisor.personId(), supervisor.name()),
                command.method(),
                command.matrix(),
                command.kind(),
                command.from(),
                command.to(),
                actor.name(),
                clock.now(),
                null));
        return id;
    }

    public void end(UUID id, String reason) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        Supervision supervision = supervisions.byId(id);
        actor.mustActFor(supervision.organisation());
        new SupervisionNotEnded().require(supervision);
        String why = Wording.reason(reason);
        var act = record.unsigned(
                Verb.END_SUPERVISION,
                Subject.of("Supervision", id),
                actor,
                Capacity.QUALITY_OFFICER,
                Map.of("reason", why));
        table.end(supervision, why, actor.name(), act.recordedAt());
    }
}
