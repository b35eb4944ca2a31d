package jialing.domain.ledger.log;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.util.List;

/** Who signs notes with a key of their own: the log its checkpoints (C2SP signed-note, "Ed25519 signatures"). */
public final class NoteSigner {

    // No record: Java prints a private key in full, and a record would print its parts.
    private final VerifierKey verifierKey;
    private final PrivateKey privateKey;

    public NoteSigner(String name, KeyPair keys) {
        this.verifierKey = new VerifierKey(name, SignatureType.ED25519, keys.getPublic());
        this.privateKey = keys.getPrivate();
    }

    public VerifierKey verifierKey() {
        return verifierKey;
    }

    public SignedNote sign(String text) {
        byte[] signature = Ed25519.sign(privateKey, text.getBytes(StandardCharsets.UTF_8));
        return new SignedNote(text, List.of(NoteSignature.of(verifierKey, signature)));
    }
}
