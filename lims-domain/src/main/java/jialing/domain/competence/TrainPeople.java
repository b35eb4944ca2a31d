package jialing.domain.competence;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import jialing.domain.competence.persistence.TrainingTable;
import jialing.domain.competence.rules.TrainingFitsThePlan;
import jialing.domain.competence.rules.TrainingWasHeld;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** Training is planned for the year, and recorded with its evaluation once it was held. */
@UseCase
public class TrainPeople {

    private static final int LONGEST = 200;
    private static final int LONGEST_EVALUATION = 1000;

    @Inject
    TrainingTable table;

    @Inject
    PeopleHere people;

    @Inject
    RecordOfCompetence record;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param id of the plan, minted by who asks @param method null when it is of no single method */
    public record Planning(UUID id, UUID personId, String method, String topic, LocalDate dueOn) {

        public Planning {
            if (dueOn == null || dueOn.getYear() < 2000 || dueOn.getYear() > 2999) {
                throw Refusal.invalid("DayGiven", "dueOn", "请填写计划完成日期", "Say by when it is to be done");
            }
            method = Wording.optional("method", method, LONGEST);
            topic = Wording.given("topic", topic, LONGEST);
        }
    }

    /**
     * @param id of the record, minted by who asks
     * @param planId null for what was not planned
     * @param hours length, in hours
     * @param evaluation how it was found out whether it helped, e.g. a test or an observed analysis
     */
    public record Holding(
            UUID id,
            UUID personId,
            UUID planId,
            String method,
            String topic,
            LocalDate heldOn,
            BigDecimal hours,
            String trainer,
            String evaluation,
            Boolean passed) {

        public Holding {
            if (heldOn == null || hours == null || passed == null) {
                throw Refusal.invalid(
                        "TrainingIsComplete", "heldOn", "须写明培训日期、学时和评价结论", "Name the day, the hours and the verdict");
            }
            method = Wording.optional("method", method, LONGEST);
            topic = Wording.given("topic", topic, LONGEST);
            trainer = Wording.given("trainer", trainer, LONGEST);
            evaluation = Wording.given("evaluation", evaluation, LONGEST_EVALUATION);
        }
    }

    public UUID plan(Planning planning) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        Employed person = people.mustWorkFor(actor, planning.personId());
        UUID id = planning.id();
        Subject subject = record.newSubject("TrainingPlan", id);
        record.unsigned(Verb.PLAN_TRAINING, subject, actor, Capacity.QUALITY_OFFICER, planning);
        table.add(new TrainingPlan(
                id,
                actor.organisation(),
                planning.dueOn().getYear(),
                person.personId(),
                person.name(),
                planning.method(),
                planning.topic(),
                planning.dueOn(),
                actor.name(),
                clock.now(),
                false));
        return id;
    }

    public UUID record(Holding held) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        Employed person = people.mustWorkFor(actor, held.personId());
        UUID id = held.id();
        Subject subject = record.newSubject("Training", id);
        TrainingPlan plan = held.planId() == null
                ? null
                : table.plan(held.planId()).orElseThrow(() -> Refusal.notFound("TrainingPlan", "培训计划", held.planId()));
        new Objections()
                .hear(new TrainingWasHeld(), new TrainingWasHeld.Held(held.heldOn(), held.hours(), clock.today()))
                .hear(
                        new TrainingFitsThePlan(),
                        new TrainingFitsThePlan.Pair(plan, person.personId(), actor.organisation()))
                .refuseIfAny();
        record.unsigned(Verb.RECORD_TRAINING, subject, actor, Capacity.QUALITY_OFFICER, held);
        table.add(new Training(
                id,
                actor.organisation(),
                person.personId(),
                person.name(),
                held.planId(),
                held.method(),
                held.topic(),
                held.heldOn(),
                held.hours(),
                held.trainer(),
                held.evaluation(),
                held.passed(),
                actor.name(),
                clock.now()));
        return id;
    }
}
