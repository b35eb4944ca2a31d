package jialing.domain.ledger.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** A SHA-256 hash of the tree: 32 bytes that never change. */
public final class Hash {

    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** One for each thread: looking one up for every hash is a tenth of the work. A digest leaves it as new. */
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Hash::newDigest);

    /** Root of the tree without leaves: SHA-256 of the empty string (RFC 6962 section 2.1). */
    public static final Hash OF_EMPTY_TREE = sha256();

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Hash of a leaf: SHA-256(0x00 || entry), RFC 6962 section 2.1. */
    public static Hash ofLeaf(byte[] entry) {
        byte[] input = new byte[1 + entry.length];
        input[0] = LEAF;
        System.arraycopy(entry, 0, input, 1, entry.length);
        return new Hash(SHA_256.get().digest(input));
    }

    /** Hash of a node: SHA-256(0x01 || left || right), RFC 6962 section 2.1; no entry can pass for a node. */
    public static Hash ofNode(Hash left, Hash right) {
        byte[] input = new byte[1 + 2 * LENGTH];
        input[0] = NODE;
        System.arraycopy(left.bytes, 0, input, 1, LENGTH);
        System.arraycopy(right.bytes, 0, input, 1 + LENGTH, LENGTH);
        return new Hash(SHA_256.get().digest(input));
    }

    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has " + LENGTH + " bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    public static Hash ofHex(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    public static Optional<Hash> ofBase64(String text) {
        return ExactBase64.decode(text).filter(bytes -> bytes.length == LENGTH).map(Hash::new);
    }

    /** Plain SHA-256 over the parts one after the other. */
    static Hash sha256(byte[]... parts) {
        MessageDigest digest = SHA_256.get();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Hash(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
