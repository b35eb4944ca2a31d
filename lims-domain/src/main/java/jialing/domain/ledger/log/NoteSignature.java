package jialing.domain.ledger.log;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One signature line of a note (C2SP signed-note, "Signatures").
 *
 * @param name of the key
 * @param encoded base 64 of the four bytes of the key id and the signature after them
 */
public record NoteSignature(String name, String encoded) {

    private static final String START = "\u2014 ";
    private static final int ID_LENGTH = 4;

    public NoteSignature {
        if (!isWellFormed(name, encoded)) {
            throw new IllegalArgumentException("not a note signature");
        }
    }

    static NoteSignature of(VerifierKey key, byte[] signature) {
        byte[] id = HexFormat.of().parseHex(key.id());
        byte[] both = Arrays.copyOf(id, ID_LENGTH + signature.length);
        System.arraycopy(signature, 0, both, ID_LENGTH, signature.length);
        return new NoteSignature(key.name(), Base64.getEncoder().encodeToString(both));
    }

    /** From a line without its end. */
    public static Optional<NoteSignature> parse(String line) {
        int space = line.indexOf(' ', START.length());
        if (!line.startsWith(START) || space < 0) {
            return Optional.empty();
        }
        String name = line.substring(START.length(), space);
        String encoded = line.substring(space + 1);
        return isWellFormed(name, encoded) ? Optional.of(new NoteSignature(name, encoded)) : Optional.empty();
    }

    /** The line without its end. */
    public String print() {
        return START + name + " " + encoded;
    }

    /** Eight hex digits that, with the name, say which key it was. */
    public String keyId() {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(encoded), 0, ID_LENGTH);
    }

    /** The signature itself, in the form of the key's type. */
    public byte[] bytes() {
        byte[] both = Base64.getDecoder().decode(encoded);
        return Arrays.copyOfRange(both, ID_LENGTH, both.length);
    }

    private static boolean isWellFormed(String name, String encoded) {
        return NoteText.isKeyName(name)
                && ExactBase64.decode(encoded)
                        .filter(both -> both.length > ID_LENGTH)
                        .isPresent();
    }
}
