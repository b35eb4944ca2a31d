package jialing.domain.people;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jialing.domain.organisation.Organisations;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.people.persistence.CapacityTable;
import jialing.domain.people.persistence.EmploymentTable;
import jialing.domain.people.persistence.PersonTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.View;

/**
 * Who a person is on a day: the organisation acted for, the capacities held in it, and what may be seen from there. Who works for no
 * organisation that day is nobody here, but for {@link Guests}.
 */
@View
public class Admission {

    @Inject
    AccountTable accounts;

    @Inject
    EmploymentTable employments;

    @Inject
    PersonTable persons;

    @Inject
    CapacityTable capacities;

    @Inject
    Organisations organisations;

    @Inject
    Instance<Guests> guests;

    public Optional<Actor> actorOf(String accountName, LocalDate on) {
        return accounts.byName(accountName)
                .filter(Account::isOpen)
                .flatMap(account -> employments
                        .ofPersonOn(account.personId(), on)
                        .map(employment -> actor(account, employment, on))
                        .or(() -> guest(account)));
    }

    private Optional<Actor> guest(Account account) {
        return guests.stream()
                .flatMap(each -> each.admitted(account.personId(), account.account()).stream())
                .findFirst();
    }

    private Actor actor(Account account, Employment employment, LocalDate on) {
        Person person = persons.byId(account.personId());
        String organisation = employment.organisation();
        Set<Capacity> held = EnumSet.noneOf(Capacity.class);
        held.addAll(capacities.ofPersonOn(person.id(), organisation, on));
        Set<String> visible = Set.copyOf(organisations.subtree(organisation));
        return new Actor(person.id(), account.account(), person.name(), organisation, Set.copyOf(held), visible);
    }
}
