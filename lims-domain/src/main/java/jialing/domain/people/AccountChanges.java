package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;

/**
 * Changes to an account, by the person or for the person by an administrator of the person's organisation. Made as the house, and put
 * on record as made by whoever asked. A change is told the name of the account and answers what there is to put on record.
 */
@ApplicationScoped
class AccountChanges {

    @Inject
    OwnPeople ownPeople;

    @Inject
    AccountActs acts;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    void own(Verb verb, Function<String, Map<String, ?>> change) {
        Actor actor = current.get();
        house.run(() -> acts.own(verb, actor, change.apply(actor.account())));
    }

    /** @throws Refusal before anything is changed, unless an administrator of the organisation asks for which the person works today */
    void of(UUID personId, Verb verb, Function<String, Map<String, ?>> change) {
        Account account = ownPeople.account(personId);
        Actor administrator = current.get();
        house.run(() -> acts.ofAdministrator(verb, account, administrator, change.apply(account.account())));
    }
}
