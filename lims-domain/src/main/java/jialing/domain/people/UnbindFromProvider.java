package jialing.domain.people;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.ProviderBindingTable;
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
    AccountChanges changes;

    @Inject
    LabClock clock;

    public void own() {
        changes.own(Verb.UNBIND_FROM_PROVIDER, this::unbind);
    }

    public void of(UUID personId) {
        changes.of(personId, Verb.UNBIND_FROM_PROVIDER, this::unbind);
    }

    private Map<String, ?> unbind(String account) {
        ProviderBinding binding = bindings.ofAccountAt(account, house.issuer())
                .orElseThrow(() -> Refusal.notFound("ProviderBinding", "统一身份绑定", account));
        binding.end(clock.now());
        List<String> devices = sessions.endFrom(binding);
        return Map.of("binding", binding.id(), "subject", binding.subject(), "devices", devices);
    }
}
