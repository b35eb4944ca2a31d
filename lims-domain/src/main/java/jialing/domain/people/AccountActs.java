package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;

/**
 * Everything about getting in and being kept out is on record, on the account of the person. One chain for each account, whatever
 * organisation the person works for: it MUST be written as the house.
 */
@ApplicationScoped
class AccountActs {

    @Inject
    Ledger ledger;

    /** The person did it, or tried to. */
    void own(Verb verb, Actor actor, Map<String, ?> details) {
        ledger.record(ofOwn(verb, actor, details));
    }

    /** The same, under the person's own key. */
    void signed(Verb verb, Actor actor, Signature signature, Map<String, ?> details) {
        ledger.record(ofOwn(verb, actor, details).signedBy(signature));
    }

    /** An administrator did it to somebody's account. */
    void ofAdministrator(Verb verb, Account account, Actor administrator, Map<String, ?> details) {
        of(account, verb, administrator, Capacity.ADMINISTRATOR, details);
    }

    /** Somebody else did it to somebody's account, in that capacity. */
    void of(Account account, Verb verb, Actor actor, Capacity as, Map<String, ?> details) {
        ledger.record(act(verb, account.personId(), actor, as, with(details, "account", account.account())));
    }

    /**
     * The house did it to somebody's account, because somebody whom it trusts told it.
     *
     * @param organisation on whose record it stands: for which the person worked there
     */
    void ofTheHouse(Verb verb, Account account, String organisation, Map<String, ?> details) {
        var content = with(details, "account", account.account());
        ledger.record(act(verb, account.personId(), Actor.system(), Capacity.SYSTEM, content)
                .inOrganisation(organisation));
    }

    /** Somebody came from the provider of whom the house knows no account. */
    void ofProvider(Verb verb, String issuer, Map<String, ?> details) {
        var provider = UUID.nameUUIDFromBytes(issuer.getBytes(StandardCharsets.UTF_8));
        ledger.record(Act.of(
                verb,
                Subject.of("IdentityProvider", provider),
                Actor.system(),
                Capacity.SYSTEM,
                with(details, "issuer", issuer)));
    }

    /** In which capacity a person looks after the own account: one that is held. */
    static Capacity asOneself(Actor actor) {
        return actor.capacities().stream().sorted().findFirst().orElse(Capacity.NETWORK_READER);
    }

    private static Act ofOwn(Verb verb, Actor actor, Map<String, ?> details) {
        return act(verb, actor.personId(), actor, asOneself(actor), with(details, "account", actor.account()));
    }

    private static Act act(Verb verb, UUID personId, Actor actor, Capacity as, Map<String, Object> content) {
        return Act.of(verb, Subject.of("Account", personId), actor, as, content);
    }

    private static Map<String, Object> with(Map<String, ?> details, String name, Object value) {
        var all = new TreeMap<String, Object>(details);
        all.put(name, value);
        return all;
    }
}
