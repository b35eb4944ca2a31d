package jialing.domain.people;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** The administrator, who knows the person, lets somebody try again who mistyped password or PIN too often. */
@UseCase
public class LiftLockOut {

    @Inject
    OwnPeople ownPeople;

    @Inject
    AccountTable accounts;

    @Inject
    AccountActs acts;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    public void lift(UUID personId) {
        String name = ownPeople.account(personId).account();
        Actor administrator = current.get();
        house.run(() -> {
            Account account = accounts.locked(name).orElseThrow();
            account.unlock();
            acts.ofAdministrator(Verb.UNLOCK, account, administrator, Map.of());
        });
    }
}
