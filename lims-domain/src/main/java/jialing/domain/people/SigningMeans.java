package jialing.domain.people;

import java.util.UUID;

/**
 * With what a person signs: the PIN that opens the own key, or a passkey.
 *
 * @param pin null with a passkey
 * @param passkey null with a PIN
 */
public record SigningMeans(String pin, PasskeyAnswer passkey) {

    /**
     * @param challenge null while the device was not asked yet: the person wants to sign so, and learns what the device shall be asked
     * @param answer what the device said, as AuthenticationResponseJSON
     */
    public record PasskeyAnswer(UUID challenge, String answer) {}

    @Override
    public String toString() {
        return passkey == null ? "PIN" : "passkey";
    }
}
