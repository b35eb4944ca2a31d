package jialing.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What passkeys authorised, as it was handed over; each known by the SHA-256 of its text. */
final class Authorisations {

    private final Map<String, AuthorisationText> byHash = new HashMap<>();

    void add(String text, byte[] authenticatorData, byte[] clientData, byte[] signature) {
        byHash.put(
                Json.sha256Hex(text),
                new AuthorisationText(
                        Json.read(text).orElseGet(Json.MAPPER::createObjectNode),
                        Json.sha256(Json.utf8(text)),
                        authenticatorData,
                        clientData,
                        signature));
    }

    Optional<AuthorisationText> find(String hash) {
        return Optional.ofNullable(byHash.get(hash));
    }
}
