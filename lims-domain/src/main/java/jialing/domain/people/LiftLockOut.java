package jialing.domain.people;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.shared.UseCase;

/** The administrator, who knows the person, lets somebody try again who mistyped password or PIN too often. */
@UseCase
public class LiftLockOut {

    @Inject
    AccountTable accounts;

    @Inject
    AccountChanges changes;

    public void lift(UUID personId) {
        changes.of(personId, Verb.UNLOCK, account -> {
            accounts.locked(account).orElseThrow().unlock();
            return Map.of();
        });
    }
}
