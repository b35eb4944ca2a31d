package jialing.domain.ledger.log;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public key of somebody who signs notes, under the name by which it is known (C2SP signed-note, "Verifier keys").
 *
 * @param name usually an address without its scheme, e.g. {@code jialing.example/ledger}
 * @param publicKey Ed25519
 */
public record VerifierKey(String name, SignatureType type, PublicKey publicKey) {

    private static final Pattern FORM = Pattern.compile("([^+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]{44})");

    public VerifierKey {
        if (!NoteText.isKeyName(name)) {
            throw new IllegalArgumentException("not a key name: " + name);
        }
        Ed25519.raw(publicKey);
    }

    /** Only what {@link #print()} prints is a verifier key, its id being that of its name and key; anything else is none. */
    public static Optional<VerifierKey> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || !NoteText.isKeyName(form.group(1))) {
            return Optional.empty();
        }
        byte[] typed = Base64.getDecoder().decode(form.group(3));
        return SignatureType.of(typed[0])
                .flatMap(type -> Ed25519.publicKey(Arrays.copyOfRange(typed, 1, typed.length))
                        .map(key -> new VerifierKey(form.group(1), type, key)))
                .filter(key -> key.id().equals(form.group(2)));
    }

    /** {@code <name>+<hex key id>+<base64 of signature type and public key>} */
    public String print() {
        return name + "+" + id() + "+" + Base64.getEncoder().encodeToString(typedKey());
    }

    /** Eight hex digits: the first four bytes of SHA-256(name || 0x0A || signature type || public key). */
    public String id() {
        byte[] line = (name + "\n").getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Hash.sha256(line, typedKey()).bytes(), 0, 4);
    }

    /** Whether the signature claims to be of this key: its name and its id, both. */
    public boolean isNamedBy(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId().equals(id());
    }

    public boolean verifies(String text, NoteSignature signature) {
        if (!isNamedBy(signature)) {
            return false;
        }
        return switch (type) {
            case ED25519 -> Ed25519.verifies(publicKey, text.getBytes(StandardCharsets.UTF_8), signature.bytes());
            case COSIGNATURE ->
                Cosignature.of(signature)
                        .filter(each -> each.isOf(text, publicKey))
                        .isPresent();
        };
    }

    private byte[] typedKey() {
        byte[] raw = Ed25519.raw(publicKey);
        byte[] typed = new byte[1 + raw.length];
        typed[0] = type.identifier();
        System.arraycopy(raw, 0, typed, 1, raw.length);
        return typed;
    }
}
