package jialing.domain.people;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.people.persistence.ProviderBindingTable;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.View;

/** Whom the identity provider means by an account. */
@View
public class ProviderBindingView {

    @Inject
    HouseAtProvider provider;

    @Inject
    ProviderBindingTable bindings;

    @Inject
    OwnPeople ownPeople;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    /**
     * @param provider by what people know it; null when the house has none
     * @param binding null when there is none
     */
    public record State(String provider, Bound binding) {}

    /**
     * @param called by what the provider called the person, null when it did not
     * @param confirmed whether the person has agreed; before, it lets nobody in
     */
    public record Bound(String subject, String called, Instant boundAt, boolean confirmed) {}

    public State own() {
        return state(current.get().account());
    }

    /** For the administrator of the person's organisation. */
    public State of(UUID personId) {
        return state(ownPeople.account(personId).account());
    }

    private State state(String account) {
        return provider.name()
                .map(name -> new State(name, bound(account).orElse(null)))
                .orElseGet(() -> new State(null, null));
    }

    private Optional<Bound> bound(String account) {
        return house.get(() -> bindings.ofAccountAt(account, provider.issuer())
                .map(each -> new Bound(each.subject(), each.called(), each.boundAt(), each.isConfirmed())));
    }
}
