package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.OnBehalfOfActor;

/**
 * Tries the password of somebody who is logged in already, in a transaction of its own: the count of wrong ones and their record
 * MUST survive the roll-back of what was asked for.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@OnBehalfOfActor
public class PasswordAttempts {

    @Inject
    AccountTable accounts;

    @Inject
    AccountActs acts;

    @Inject
    LabClock clock;

    SecretCheck tryPassword(Actor actor, String password, Verb asked) {
        Account account = accounts.locked(actor.account()).orElseThrow();
        if (account.logInLocked(clock.now())) {
            return SecretCheck.LOCKED;
        }
        if (account.password().matches(password)) {
            account.logInSucceeded();
            return SecretCheck.RIGHT;
        }
        account.countLogInAttempt(clock.now());
        boolean locked = account.logInLocked(clock.now());
        acts.own(Verb.REFUSE_LOG_IN, actor, Map.of("why", "PasswordCorrect", "asked", asked));
        if (locked) {
            acts.own(Verb.LOCK_OUT, actor, Map.of("minutes", LockOut.LASTS.toMinutes()));
        }
        return locked ? SecretCheck.LOCKED : SecretCheck.WRONG;
    }
}
