package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.OnBehalfOfActor;

/** Tries a signing PIN in a transaction of its own: the count of wrong ones MUST survive the roll-back of the refused act. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@OnBehalfOfActor
public class PinAttempts {

    @Inject
    AccountTable accounts;

    @Inject
    SigningKeys keys;

    @Inject
    LabClock clock;

    /** What came of a PIN: the person's own key, or why there is none. */
    record Attempt(SecretCheck outcome, OpenKey key) {}

    Attempt tryPin(String accountName, String pin) {
        Account account = accounts.locked(accountName).orElseThrow();
        if (account.pinLocked(clock.now())) {
            return new Attempt(SecretCheck.LOCKED, null);
        }
        Optional<OpenKey> key = keys.open(account, pin);
        if (key.isPresent()) {
            account.pinSucceeded();
            return new Attempt(SecretCheck.RIGHT, key.get());
        }
        account.countPinAttempt(clock.now());
        return new Attempt(account.pinLocked(clock.now()) ? SecretCheck.LOCKED : SecretCheck.WRONG, null);
    }
}
