package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jialing.domain.people.persistence.PeopleTables;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.OnBehalfOfActor;

/** Tries a signing PIN in a transaction of its own: the count of wrong ones MUST survive the roll-back of the refused act. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@OnBehalfOfActor
public class PinAttempts {

    @Inject
    PeopleTables tables;

    @Inject
    LabClock clock;

    SecretCheck tryPin(String accountName, String pin) {
        Account account = tables.lockedAccount(accountName).orElseThrow();
        if (account.pinLocked(clock.now())) {
            return SecretCheck.LOCKED;
        }
        if (account.pin().matches(pin)) {
            account.pinSucceeded();
            return SecretCheck.RIGHT;
        }
        account.countPinAttempt(clock.now());
        return account.pinLocked(clock.now()) ? SecretCheck.LOCKED : SecretCheck.WRONG;
    }
}
