package jialing.domain.reporting;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.HexFormat;
import jialing.domain.ledger.CompactProof;

/**
 * What the QR code of a report carries beside its address, so that anybody who knows the log's public key can check it without a
 * server: the hash of the content, and the proof that number and hash stand in the log.
 */
public record ReportProof(String contentHash, CompactProof proof) {

    private static final int VERSION = 1;

    /** What stands for an issued report in the log: the SHA-256 of this text. */
    static String declaration(String number, String contentHash) {
        return "jialing report/v1\n" + number + "\n" + contentHash + "\n";
    }

    /** One byte of version, 32 of hash, then the proof; base 64 as in addresses (RFC 4648 section 5). */
    public String text() {
        var bytes = new ByteArrayOutputStream();
        bytes.write(VERSION);
        bytes.writeBytes(HexFormat.of().parseHex(contentHash));
        bytes.writeBytes(proof.bytes());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }
}
