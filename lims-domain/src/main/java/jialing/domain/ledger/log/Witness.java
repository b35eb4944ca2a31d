package jialing.domain.ledger.log;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Instant;

/**
 * Who cosigns the checkpoints of a log kept by somebody else (C2SP tlog-cosignature). A witness MUST have checked the consistency
 * with the last checkpoint it signed; and its key MUST be used for nothing else, for the signed message does not name the witness.
 */
public final class Witness {

    // No record: Java prints a private key in full, and a record would print its parts.
    private final VerifierKey verifierKey;
    private final PrivateKey privateKey;

    public Witness(String name, KeyPair keys) {
        this.verifierKey = new VerifierKey(name, SignatureType.COSIGNATURE, keys.getPublic());
        this.privateKey = keys.getPrivate();
    }

    public VerifierKey verifierKey() {
        return verifierKey;
    }

    public NoteSignature cosign(Checkpoint checkpoint, Instant at) {
        return NoteSignature.of(verifierKey, Cosignature.sign(checkpoint.print(), at, privateKey));
    }
}
