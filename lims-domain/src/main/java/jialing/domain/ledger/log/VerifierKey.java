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
 * @param publicKey of the type's algorithm
 */
public record VerifierKey(String name, SignatureType type, PublicKey publicKey) {

    private static final Pattern FORM = Pattern.compile("([^+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]+=*)");

    public VerifierKey {
        if (!NoteText.isKeyName(name)) {
            throw new IllegalArgumentException("not a key name: " + name);
        }
        type.raw(publicKey);
    }

    /** Only what {@link #print()} prints is a verifier key, its id being that of its name and key; anything else is none. */
    public static Optional<VerifierKey> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || !NoteText.isKeyName(form.group(1))) {
            return Optional.empty();
        }
        return ExactBase64.decode(form.group(3))
                .flatMap(typed -> of(form.group(1), typed))
                .filter(key -> key.id().equals(form.group(2)));
    }

    private static Optional<VerifierKey> of(String name, byte[] typed) {
        return SignatureType.of(typed)
                .flatMap(type -> type.publicKey(Arrays.copyOfRange(typed, type.identifier().length, typed.length))
                        .map(key -> new VerifierKey(name, type, key)));
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
        return isNamedBy(signature) && type.verifies(publicKey, text, signature);
    }

    private byte[] typedKey() {
        byte[] identifier = type.identifier();
        byte[] raw = type.raw(publicKey);
        byte[] typed = Arrays.copyOf(identifier, identifier.length + raw.length);
        System.arraycopy(raw, 0, typed, identifier.length, raw.length);
        return typed;
    }
}
