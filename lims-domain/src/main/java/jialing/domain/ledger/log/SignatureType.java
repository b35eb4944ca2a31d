package jialing.domain.ledger.log;

import java.util.Arrays;
import java.util.Optional;

/** What a key's signatures say (C2SP signed-note, "Signature types"). Both are Ed25519; others are unknown here. */
public enum SignatureType {
    /** Over the note's text. */
    ED25519(0x01),
    /** Over a checkpoint and the time at which it was witnessed (C2SP tlog-cosignature). */
    COSIGNATURE(0x04);

    private final byte identifier;

    SignatureType(int identifier) {
        this.identifier = (byte) identifier;
    }

    static Optional<SignatureType> of(byte identifier) {
        return Arrays.stream(values())
                .filter(each -> each.identifier == identifier)
                .findFirst();
    }

    byte identifier() {
        return identifier;
    }
}
