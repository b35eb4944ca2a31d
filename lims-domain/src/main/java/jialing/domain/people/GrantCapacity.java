package jialing.domain.people;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.CapacityTable;
import jialing.domain.people.rules.CapacityForAPerson;
import jialing.domain.people.rules.CapacityNotHeldYet;
import jialing.domain.people.rules.NobodyGrantsToThemselves;
import jialing.domain.people.rules.NothingChangesBackwards;
import jialing.domain.people.rules.WorksHereOnThatDay;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** The administrator gives a person of the own organisation a capacity, from a day on. */
@UseCase
public class GrantCapacity {

    @Inject
    OwnPeople ownPeople;

    @Inject
    CapacityTable capacities;

    @Inject
    Persons persons;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public record Command(UUID personId, Capacity capacity, LocalDate from) {
        public Command {
            if (capacity == null) {
                throw Refusal.invalid("CapacityNamed", "capacity", "请选择身份", "Choose a capacity");
            }
            if (from == null) {
                throw Refusal.invalid("DayNamed", "from", "请填写起始日期", "Enter the first day");
            }
        }
    }

    public void grant(Command command) {
        Employment employment = ownPeople.employment(command.personId());
        Actor administrator = current.get();
        String organisation = employment.organisation();
        var held = capacities.heldBy(command.personId(), organisation);
        new Objections()
                .hear(
                        new NobodyGrantsToThemselves(),
                        new NobodyGrantsToThemselves.Grant(administrator.personId(), command.personId()))
                .hear(new CapacityForAPerson(), command.capacity())
                .hear(
                        new NothingChangesBackwards(),
                        new NothingChangesBackwards.Days(command.from(), clock.today(), "from"))
                .hear(
                        new WorksHereOnThatDay(),
                        new WorksHereOnThatDay.Work(command.from(), ownPeople.employments(command.personId())))
                .hear(new CapacityNotHeldYet(), new CapacityNotHeldYet.Grant(command.capacity(), command.from(), held))
                .refuseIfAny();
        capacities.add(new HeldCapacity(command.personId(), organisation, command.capacity(), command.from()));
        var content = Map.of(
                "person", command.personId(),
                "name", persons.nameOf(command.personId()),
                "capacity", command.capacity(),
                "from", command.from());
        ledger.record(
                Act.of(Verb.GRANT_CAPACITY, employment.asSubject(), administrator, Capacity.ADMINISTRATOR, content));
    }
}
