package jialing.domain.people;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.people.persistence.CapacityTable;
import jialing.domain.people.persistence.EmploymentTable;
import jialing.domain.people.persistence.PersonTable;
import jialing.domain.people.rules.CapacityForAPerson;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/** An organisation takes somebody on: the person, the account and the capacities held from a day on. */
@UseCase
public class EnrolPerson {

    @Inject
    AccountTable accounts;

    @Inject
    PersonTable persons;

    @Inject
    EmploymentTable employments;

    @Inject
    CapacityTable capacities;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public record Command(
            String name,
            String nameEn,
            String organisation,
            String account,
            SecretHash password,
            SecretHash pin,
            Set<Capacity> capacities,
            LocalDate from) {}

    public Person enrol(Command command) {
        Actor actor = current.mustBe(Capacity.ADMINISTRATOR, Capacity.SYSTEM).mustActFor(command.organisation());
        if (accounts.byName(command.account()).isPresent()) {
            throw accountIsTaken(command.account());
        }
        command.capacities().forEach(new CapacityForAPerson()::require);
        var person = new Person(command.name(), command.nameEn(), command.organisation());
        persons.add(person);
        employments.add(Employment.of(person, command.from(), clock.now()));
        accounts.add(new Account(command.account(), person, command.password(), command.pin()));
        command.capacities()
                .forEach(capacity -> capacities.add(
                        new HeldCapacity(person.id(), command.organisation(), capacity, command.from())));
        var content = Map.of(
                "name",
                command.name(),
                "account",
                command.account(),
                "capacities",
                command.capacities(),
                "from",
                command.from());
        Capacity as = actor.holds(Capacity.SYSTEM) ? Capacity.SYSTEM : Capacity.ADMINISTRATOR;
        ledger.record(Act.of(Verb.REGISTER, Subject.of("Person", person.id()), actor, as, content));
        return person;
    }

    static Refusal accountIsTaken(String account) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "AccountIsNew",
                null,
                Text.of("账号已存在：" + account, "This account exists already: " + account),
                "account");
    }
}
