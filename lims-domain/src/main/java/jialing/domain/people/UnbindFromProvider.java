package jialing.domain.people;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.ProviderBindingTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** The identity at the provider lets nobody in any more, and whoever came in by it has to come in anew. */
@UseCase
public class UnbindFromProvider {

    @Inject
    HouseAtProvider house;

    @Inject
    ProviderBindingTable bindings;

    @Inject
    OpenSessions sessions;

    @Inject
    OwnPeople ownPeople;

    @Inject
    AccountActs acts;

    @Inject
    AsTheHouse asTheHouse;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public void own() {
        Actor actor = current.get();
        asTheHouse.run(() -> acts.own(Verb.UNBIND_FROM_PROVIDER, actor, unbind(actor.account())));
    }

    public void of(UUID personId) {
        Account account = ownPeople.account(personId);
        Actor administrator = current.get();
        asTheHouse.run(() ->
                acts.ofAdministrator(Verb.UNBIND_FROM_PROVIDER, account, administrator, unbind(account.account())));
    }

    /** @return what there is to put on record */
    private Map<String, Object> unbind(String account) {
        ProviderBinding binding = bindings.ofAccountAt(account, house.issuer())
                .orElseThrow(() -> Refusal.notFound("ProviderBinding", "统一身份绑定", account));
        binding.end(clock.now());
        List<String> devices = sessions.endFrom(binding);
        return Map.of("binding", binding.id(), "subject", binding.subject(), "devices", devices);
    }
}
