package jialing.domain.ledger.log;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.util.List;
import jialing.domain.shared.KeyKind;

/** Who signs notes with a key of their own: the log its checkpoints (C2SP signed-note, "Ed25519 signatures"; or SM2). */
public final class NoteSigner {

    // No record: Java prints a private key in full, and a record would print its parts.
    private final VerifierKey verifierKey;
    private final PrivateKey privateKey;

    public NoteSigner(String name, KeyPair keys) {
        this(name, SignatureType.ED25519, keys);
    }

    private NoteSigner(String name, SignatureType type, KeyPair keys) {
        this.verifierKey = new VerifierKey(name, type, keys.getPublic());
        this.privateKey = keys.getPrivate();
    }

    public static NoteSigner withSm2(String name, KeyPair keys) {
        return new NoteSigner(name, SignatureType.SM2, keys);
    }

    public VerifierKey verifierKey() {
        return verifierKey;
    }

    public SignedNote sign(String text) {
        return new SignedNote(text, List.of(signatureUnder(text)));
    }

    public NoteSignature signatureUnder(String text) {
        byte[] message = NoteText.utf8(text);
        byte[] signature = verifierKey.type() == SignatureType.SM2
                ? KeyKind.SM2.sign(privateKey, message)
                : Ed25519.sign(privateKey, message);
        return NoteSignature.of(verifierKey, signature);
    }
}
