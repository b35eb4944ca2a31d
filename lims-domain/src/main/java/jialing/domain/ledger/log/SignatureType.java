package jialing.domain.ledger.log;

import java.security.PublicKey;
import java.util.Arrays;
import java.util.Optional;
import jialing.domain.shared.KeyKind;

/** What a key's signatures say, and in which algorithm (C2SP signed-note, "Signature types"). Others are unknown here. */
public enum SignatureType {
    /** Ed25519 over the note's text. */
    ED25519(0x01) {
        @Override
        boolean verifies(PublicKey key, String text, NoteSignature signature) {
            return Ed25519.verifies(key, NoteText.utf8(text), signature.bytes());
        }
    },
    /** Ed25519 over a checkpoint and the time at which it was witnessed (C2SP tlog-cosignature). */
    COSIGNATURE(0x04) {
        @Override
        boolean verifies(PublicKey key, String text, NoteSignature signature) {
            return Cosignature.of(signature)
                    .filter(each -> each.isOf(text, key))
                    .isPresent();
        }
    },
    /**
     * SM2 over the note's text. The specification assigns no byte to it: 0xff says so, and the object identifier of the algorithm
     * follows.
     */
    SM2(0xff, Sm2.IDENTIFIER) {
        @Override
        Optional<PublicKey> publicKey(byte[] raw) {
            return Sm2.publicKey(raw);
        }

        @Override
        byte[] raw(PublicKey key) {
            return Sm2.raw(key);
        }

        @Override
        boolean verifies(PublicKey key, String text, NoteSignature signature) {
            return KeyKind.SM2.verifies(key, NoteText.utf8(text), signature.bytes());
        }
    };

    private final byte[] identifier;

    SignatureType(int identifier, byte... longer) {
        this.identifier = new byte[1 + longer.length];
        this.identifier[0] = (byte) identifier;
        System.arraycopy(longer, 0, this.identifier, 1, longer.length);
    }

    /** The one with whose identifier these bytes begin. */
    static Optional<SignatureType> of(byte[] typedKey) {
        return Arrays.stream(values())
                .filter(each -> typedKey.length >= each.identifier.length
                        && Arrays.equals(each.identifier, Arrays.copyOf(typedKey, each.identifier.length)))
                .findFirst();
    }

    /** What stands before the key where a key is written down. */
    byte[] identifier() {
        return identifier.clone();
    }

    Optional<PublicKey> publicKey(byte[] raw) {
        return Ed25519.publicKey(raw);
    }

    /** @throws IllegalArgumentException if it is no key of this algorithm */
    byte[] raw(PublicKey key) {
        return Ed25519.raw(key);
    }

    abstract boolean verifies(PublicKey key, String text, NoteSignature signature);
}
