package jialing.domain.ledger.log;

import java.util.Base64;
import java.util.Optional;

/** Base 64 after RFC 4648 section 4, one spelling for one content. */
final class ExactBase64 {

    private ExactBase64() {}

    static Optional<byte[]> decode(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            // Java's decoder lets missing padding and stray last bits pass: two texts would then carry one signature.
            return Optional.of(bytes)
                    .filter(each -> Base64.getEncoder().encodeToString(each).equals(text));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
