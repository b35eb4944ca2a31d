package jialing.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jialing.domain.people.Guests;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;
import jialing.domain.visits.persistence.VisitTable;

/** Inspectors while their visit lasts, to the moment: they see the organisation they visit, and of those below it nothing. */
@ApplicationScoped
public class Visitors implements Guests {

    @Inject
    VisitTable visits;

    @Inject
    LabClock clock;

    @Override
    public Optional<Actor> admitted(UUID personId, String account) {
        return visits.ofPerson(personId)
                .filter(visit -> visit.state(clock.now()) == VisitState.UNDER_WAY)
                .map(visit -> actor(visit, personId, account));
    }

    static Actor actor(Visit visit, UUID personId, String account) {
        return new Actor(
                personId,
                account,
                visit.name(),
                visit.organisation(),
                Set.of(Capacity.VISITING_INSPECTOR),
                Set.of(visit.organisation()));
    }
}
