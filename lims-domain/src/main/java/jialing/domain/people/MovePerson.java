package jialing.domain.people;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Verb;
import jialing.domain.organisation.Organisations;
import jialing.domain.people.persistence.CapacityTable;
import jialing.domain.people.persistence.EmploymentTable;
import jialing.domain.people.rules.MovesElsewhere;
import jialing.domain.people.rules.NothingChangesBackwards;
import jialing.domain.people.rules.OrganisationKeepsAnAdministrator;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/**
 * A person goes to another organisation from a day on. All capacities here end the day before; the account goes on; what was done
 * keeps the capacity held then. The other organisation sees the person announced and says yes by {@link AdmitPerson}.
 */
@UseCase
public class MovePerson {

    @Inject
    OwnPeople ownPeople;

    @Inject
    CapacityTable capacities;

    @Inject
    EmploymentTable employments;

    @Inject
    Persons persons;

    @Inject
    Organisations organisations;

    @Inject
    AsTheHouse house;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public record Command(UUID personId, String organisation, LocalDate from) {
        public Command {
            if (organisation == null || organisation.isBlank()) {
                throw Refusal.invalid("OrganisationNamed", "organisation", "请选择新单位", "Choose the new organisation");
            }
            if (from == null) {
                throw Refusal.invalid("DayNamed", "from", "请填写到新单位的第一天", "Enter the first day there");
            }
        }
    }

    public void move(Command command) {
        Employment employment = ownPeople.employment(command.personId());
        Actor administrator = current.get();
        String here = employment.organisation();
        String there = organisations.byCode(command.organisation()).code();
        LocalDate today = clock.today();
        LocalDate lastDay = command.from().minusDays(1);
        var ending = capacities.heldBy(command.personId(), here).stream()
                .filter(held -> held.isHeldFrom(command.from()))
                .toList();
        new Objections()
                .hear(new MovesElsewhere(), new MovesElsewhere.Move(here, there))
                .hear(
                        new NothingChangesBackwards(),
                        new NothingChangesBackwards.Days(command.from(), today.plusDays(1), "from"))
                .hear(
                        new OrganisationKeepsAnAdministrator(),
                        new OrganisationKeepsAnAdministrator.Ending(
                                ending.stream().map(HeldCapacity::id).collect(Collectors.toSet()),
                                capacities.administratorsOf(here, today)))
                .refuseIfAny();
        mustNotBeOnTheMove(employment);
        ending.forEach(held -> held.endOn(lastDay));
        employment.endOn(lastDay);
        house.run(() -> employments.add(Employment.announced(command.personId(), there, command.from())));
        var content = Map.of(
                "person",
                command.personId(),
                "name",
                persons.nameOf(command.personId()),
                "to",
                there,
                "from",
                command.from(),
                "ended",
                ending.stream().map(HeldCapacity::capacity).sorted().toList());
        ledger.record(Act.of(Verb.MOVE_PERSON, employment.asSubject(), administrator, Capacity.ADMINISTRATOR, content));
    }

    private static void mustNotBeOnTheMove(Employment employment) {
        employment.validTo().ifPresent(until -> {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "MovesOnce",
                    null,
                    Text.of("此人已办理调离，最后一天为 " + until, "This person leaves already; the last day is " + until),
                    null);
        });
    }
}
