package jialing.domain.ledger;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import jialing.domain.ledger.log.Hash;

/**
 * Shows that an entry stands in the log, short enough for a QR code: the way up gives the root, and the log's signature is under the
 * checkpoint with that root, which whoever checks writes down again.
 *
 * @param index of the leaf
 * @param size of the tree
 * @param path hashes in hex beside the way up
 * @param keyId of the log's key, eight hex digits
 * @param signature Ed25519, of the log under the checkpoint
 */
public record CompactProof(long index, long size, List<String> path, String keyId, byte[] signature) {

    /** Index and size as LEB128, the number of hashes in one byte, the hashes, four bytes of key id, 64 of signature. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        write(bytes, index);
        write(bytes, size);
        bytes.write(path.size());
        path.forEach(hash -> bytes.writeBytes(Hash.ofHex(hash).bytes()));
        bytes.writeBytes(HexFormat.of().parseHex(keyId));
        bytes.writeBytes(signature);
        return bytes.toByteArray();
    }

    private static void write(ByteArrayOutputStream bytes, long number) {
        long rest = number;
        while (rest > 0x7f) {
            bytes.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
