package jialing.domain.ledger.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * A witness's word that, at that time, a checkpoint was the largest it had seen of the log and held all before (C2SP
 * tlog-cosignature, "Ed25519 signed message").
 */
public final class Cosignature {

    private static final int LENGTH = Long.BYTES + Ed25519.SIGNATURE_LENGTH;

    private final long seconds;
    private final byte[] signature;

    private Cosignature(long seconds, byte[] signature) {
        this.seconds = seconds;
        this.signature = signature;
    }

    /** Empty unless it is a big-endian 64-bit time, which a calendar knows, and 64 bytes of signature. */
    public static Optional<Cosignature> of(NoteSignature line) {
        byte[] bytes = line.bytes();
        if (bytes.length != LENGTH) {
            return Optional.empty();
        }
        long seconds = ByteBuffer.wrap(bytes).getLong();
        if (seconds < 0 || seconds > Instant.MAX.getEpochSecond()) {
            return Optional.empty();
        }
        return Optional.of(new Cosignature(seconds, Arrays.copyOfRange(bytes, Long.BYTES, LENGTH)));
    }

    static byte[] sign(String checkpoint, Instant at, PrivateKey key) {
        long seconds = at.getEpochSecond();
        if (seconds < 0) {
            throw new IllegalArgumentException("no witness signed before 1970");
        }
        return ByteBuffer.allocate(LENGTH)
                .putLong(seconds)
                .put(Ed25519.sign(key, message(checkpoint, seconds)))
                .array();
    }

    /** When the witness signed, to the second. */
    public Instant at() {
        return Instant.ofEpochSecond(seconds);
    }

    /** Only a checkpoint can be cosigned, with the extension lines it may have. */
    boolean isOf(String text, PublicKey key) {
        return Checkpoint.parse(text).isPresent() && Ed25519.verifies(key, message(text, seconds), signature);
    }

    private static byte[] message(String checkpoint, long seconds) {
        return ("cosignature/v1\ntime " + seconds + "\n" + checkpoint).getBytes(StandardCharsets.UTF_8);
    }
}
