package jialing.domain.analysis;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.analysis.persistence.AssignmentTable;
import jialing.domain.analysis.rules.AnalystOfTheLaboratory;
import jialing.domain.gate.Gate;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Colleagues.Colleague;
import jialing.domain.people.Persons;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Sent;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * What waits in containers for a method is given to an analyst, or an analyst takes it. The gate judges the analyst now, so that nobody
 * learns only at the bench of a certificate that has run out. A later assignment replaces this one.
 */
@UseCase
public class AssignWork {

    @Inject
    WorkToAssign waiting;

    @Inject
    AssignmentTable assignments;

    @Inject
    Persons persons;

    @Inject
    Gate gate;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param containers codes
     * @param lateDecision why they are analysed although the holding time of one is over; null when none is
     */
    public record Command(String method, List<String> containers, UUID analyst, String lateDecision) {

        public Command {
            containers = Sent.distinct(containers);
        }
    }

    record Given(String method, List<String> containers, UUID analyst, String analystName, String lateDecision) {}

    /** Planners, checkers and reviewers give work to anybody; an analyst takes it. */
    public void assign(Command command) {
        Actor actor = current.get();
        Capacity capacity = capacity(actor, command.analyst());
        WorkToAssign.Work work = waiting.of(actor, command.method(), command.containers(), command.lateDecision());
        Map<UUID, Colleague> analysts = persons.holding(actor.organisation(), Capacity.ANALYST, clock.today()).stream()
                .collect(Collectors.toMap(Colleague::personId, Function.identity(), (one, other) -> one));
        new AnalystOfTheLaboratory().require(new AnalystOfTheLaboratory.Choice(command.analyst(), analysts.keySet()));
        gate.mustAdmit(work.to(command.analyst()));
        String name = analysts.get(command.analyst()).name();
        RecordedAct act = ledger.record(Act.of(
                Verb.ASSIGN_WORK,
                Subject.of("Assignment", TimeOrderedId.next()),
                actor,
                capacity,
                new Given(command.method(), command.containers(), command.analyst(), name, command.lateDecision())));
        Instant now = act.recordedAt();
        List<Assignment> given = command.containers().stream()
                .map(code -> new Assignment(
                        code, command.method(), command.analyst(), name, actor.personId(), actor.name(), now))
                .toList();
        assignments.add(actor.organisation(), given, act);
    }

    private static Capacity capacity(Actor actor, UUID analyst) {
        if (actor.personId().equals(analyst) && actor.holds(Capacity.ANALYST)) {
            return Capacity.ANALYST;
        }
        actor.mustBe(Capacity.CHECKER, Capacity.REVIEWER, Capacity.PLANNER);
        return List.of(Capacity.CHECKER, Capacity.REVIEWER, Capacity.PLANNER).stream()
                .filter(actor::holds)
                .findFirst()
                .orElseThrow();
    }
}
