package jialing.domain.people;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** No code is asked any more: the person takes another device, or has lost it and the recovery codes too. */
@UseCase
public class RemoveSecondFactor {

    @Inject
    OwnPassword ownPassword;

    @Inject
    OwnPeople ownPeople;

    @Inject
    SecondFactors factors;

    @Inject
    AccountActs acts;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public void own(String password) {
        Actor actor = current.get();
        ownPassword.mustBe(password, Verb.REMOVE_SECOND_FACTOR);
        house.run(() -> {
            SecondFactor removed = remove(actor.account());
            acts.own(Verb.REMOVE_SECOND_FACTOR, actor, Map.of("factor", removed.id()));
        });
    }

    /** The password is still asked: the administrator opens no door by this alone. */
    public void of(UUID personId) {
        Account account = ownPeople.account(personId);
        Actor administrator = current.get();
        house.run(() -> {
            SecondFactor removed = remove(account.account());
            acts.ofAdministrator(Verb.REMOVE_SECOND_FACTOR, account, administrator, Map.of("factor", removed.id()));
        });
    }

    private SecondFactor remove(String account) {
        SecondFactor factor =
                factors.inForce(account).orElseThrow(() -> Refusal.notFound("SecondFactor", "动态口令", account));
        factor.remove(clock.now());
        return factor;
    }
}
