package jialing.domain.people;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** The new organisation says yes to a person who was announced to it. Capacities are given by {@link GrantCapacity}. */
@UseCase
public class AdmitPerson {

    @Inject
    OwnPeople ownPeople;

    @Inject
    Persons persons;

    @Inject
    Ledger ledger;

    @Inject
    LabClock clock;

    public void admit(UUID personId) {
        Actor administrator = ownPeople.administrator();
        Employment employment = ownPeople.employments(personId).stream()
                .filter(each -> !each.isAdmitted())
                .findFirst()
                .orElseThrow(() -> OwnPeople.unknown(personId));
        employment.admit(clock.now());
        var content = Map.of("person", personId, "name", persons.nameOf(personId), "from", employment.validFrom());
        ledger.record(
                Act.of(Verb.ADMIT_PERSON, employment.asSubject(), administrator, Capacity.ADMINISTRATOR, content));
    }
}
