package jialing.domain.people;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jialing.domain.organisation.Organisations;
import jialing.domain.people.persistence.PeopleTables;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.View;

/**
 * Who a person is on a day: the organisation acted for, the capacities held in it, and what may be seen from there. Who works for no
 * organisation that day is nobody here.
 */
@View
public class Admission {

    @Inject
    PeopleTables tables;

    @Inject
    Organisations organisations;

    public Optional<Actor> actorOf(String accountName, LocalDate on) {
        return tables.account(accountName)
                .filter(Account::isOpen)
                .flatMap(account ->
                        tables.employmentOf(account.personId(), on).map(employment -> actor(account, employment, on)));
    }

    private Actor actor(Account account, Employment employment, LocalDate on) {
        Person person = tables.person(account.personId());
        String organisation = employment.organisation();
        Set<Capacity> capacities = EnumSet.noneOf(Capacity.class);
        capacities.addAll(tables.capacitiesOf(person.id(), organisation, on));
        Set<String> visible = Set.copyOf(organisations.subtree(organisation));
        return new Actor(person.id(), account.account(), person.name(), organisation, Set.copyOf(capacities), visible);
    }
}
