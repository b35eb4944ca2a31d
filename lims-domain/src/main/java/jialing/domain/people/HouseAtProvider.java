package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jialing.domain.people.oidc.IdentityProvider;
import jialing.domain.people.oidc.ProviderClient;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/** The identity provider that the house trusts, when the operator has named one. */
@ApplicationScoped
class HouseAtProvider {

    private final Optional<IdentityProvider> provider = ProviderClient.in(
                    System.getenv(), System.getProperty("jialing.url", "http://localhost:8080"))
            .map(IdentityProvider::new);

    Optional<String> name() {
        return provider.map(each -> each.client().name());
    }

    /** @throws Refusal when there is none */
    IdentityProvider provider() {
        return provider.orElseThrow(() -> new Refusal(
                Refusal.Kind.NOT_FOUND,
                "ProviderNamed",
                null,
                Text.of("本系统没有接入统一身份认证", "No identity provider is connected to this system"),
                null));
    }

    String issuer() {
        return provider().client().issuer();
    }
}
