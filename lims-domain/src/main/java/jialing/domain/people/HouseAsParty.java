package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jialing.domain.people.webauthn.Ceremonies;
import jialing.domain.people.webauthn.RelyingParty;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/** This house as a party to passkeys, by the address that people reach it by ({@code jialing.url}). */
@ApplicationScoped
class HouseAsParty {

    private final Ceremonies ceremonies = new Ceremonies();
    private final Optional<RelyingParty> party =
            RelyingParty.of(System.getProperty("jialing.url", "http://localhost:8080"));

    Ceremonies ceremonies() {
        return ceremonies;
    }

    RelyingParty party() {
        return party.orElseThrow(() -> new Refusal(
                Refusal.Kind.CONFLICT,
                "HouseHasAName",
                "WebAuthn 5.1.2",
                Text.of(
                        "通行密钥只能用于有域名的 https 地址（或 localhost），请与运维联系",
                        "Passkeys need an https address with a name (or localhost); ask the operator"),
                null));
    }
}
