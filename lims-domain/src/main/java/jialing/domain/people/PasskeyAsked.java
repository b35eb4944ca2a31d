package jialing.domain.people;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.UUID;

/**
 * The person wants to sign with a passkey, and everything but the signature is in order: the device has to be asked now. Nothing of
 * what was asked for has happened; it is asked for again with the device's answer.
 */
@ApplicationException(rollback = true)
public final class PasskeyAsked extends RuntimeException {

    /**
     * What the browser needs to ask the device; bytes in base64url.
     *
     * @param challenge SHA-256 of {@code authorisation}
     * @param authorisation canonical JSON of what the person authorises
     * @param shown canonical JSON of what the act will say; its SHA-256 stands in the authorisation
     * @param passkeys credentials of the person, one of which has to answer
     */
    public record Question(
            UUID id, String challenge, String rpId, List<String> passkeys, String authorisation, String shown) {}

    private final transient Question question;

    PasskeyAsked(Question question) {
        super("a passkey is asked to sign", null, false, false);
        this.question = question;
    }

    public Question question() {
        return question;
    }
}
