package jialing.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What a passkey signed: for which act it was given, and for which key. Read here anew after WebAuthn level 2 (W3C), 6.1 and 7.2; no
 * code of the system's own is asked.
 *
 * @param text canonical JSON
 * @param hash SHA-256 of the text, which the device signed as its challenge
 */
record AuthorisationText(JsonNode text, byte[] hash, byte[] authenticatorData, byte[] clientData, byte[] signature) {

    private static final int FLAGS = 32;
    private static final int PRESENT_AND_VERIFIED = 0x05;

    /** An act is recorded at the end of its transaction's work; the device has answered before. */
    private static final Duration WORK = Duration.ofMinutes(1);

    /** Whether the device with this key signed it, in an assertion and for nothing else. */
    boolean isSignedBy(PublicKey passkey) {
        JsonNode client =
                Json.read(new String(clientData, StandardCharsets.UTF_8)).orElseGet(Json.MAPPER::createObjectNode);
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        return client.path("type").asText().equals("webauthn.get")
                && client.path("challenge").asText().equals(challenge)
                && verifies(passkey);
    }

    /** Whether somebody was at the device, and the device knew who (finger, face or its PIN). */
    boolean personWasVerified() {
        return authenticatorData.length > FLAGS
                && (authenticatorData[FLAGS] & PRESENT_AND_VERIFIED) == PRESENT_AND_VERIFIED;
    }

    /** Whether it was given for this act and no other: the deed, the thing and its version, the person, the words, what was shown. */
    boolean isFor(ActText act, String person) {
        return same(act, "verb")
                && same(act, "subject")
                && same(act, "organisation")
                && same(act, "statement")
                && text.path("shown").asText().equals(act.shownHash())
                && text.at("/person/personId").asText().equals(person)
                && StreamSupport.stream(act.act().path("actors").spliterator(), false)
                        .anyMatch(text.path("person")::equals);
    }

    boolean isInTime(Instant recordedAt) {
        try {
            Instant from = Instant.parse(text.path("issuedAt").asText());
            Instant until = Instant.parse(text.path("validUntil").asText()).plus(WORK);
            return !recordedAt.isBefore(from) && !recordedAt.isAfter(until);
        } catch (DateTimeException noTime) {
            return false;
        }
    }

    /** The key that signs the act, or empty when there is none to be read. */
    Optional<PublicKey> key() {
        try {
            byte[] encoded = Base64.getDecoder().decode(text.path("key").asText());
            return Optional.of(KeyFactory.getInstance("EC", KeyAlgorithm.PROVIDER)
                    .generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    private boolean same(ActText act, String field) {
        return text.path(field).equals(act.act().path(field));
    }

    private boolean verifies(PublicKey passkey) {
        try {
            var check = Signature.getInstance(algorithmOf(passkey), KeyAlgorithm.PROVIDER);
            check.initVerify(passkey);
            check.update(authenticatorData);
            check.update(Json.sha256(clientData));
            return check.verify(signature);
        } catch (GeneralSecurityException wrong) {
            return false;
        }
    }

    /** The algorithms that the house takes of passkeys, one for each kind of key. */
    private static String algorithmOf(PublicKey key) {
        return switch (key.getAlgorithm()) {
            case "EC" -> "SHA256withECDSA";
            case "RSA" -> "SHA256withRSA";
            default -> "Ed25519";
        };
    }
}
