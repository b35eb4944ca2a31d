package jialing.domain.evidence;

import java.nio.charset.StandardCharsets;
import jialing.domain.evidence.rules.BroughtFileIsReadable;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.sampling.CheckedPicture;

/**
 * A picture or PDF that somebody brings for a case, checked: what it is was told by its bytes.
 *
 * @param sha256 of its bytes, lower-case hex
 */
public record BroughtFile(String name, byte[] bytes, String sha256, String mediaType) {

    /** Bytes of the largest that is taken in. */
    public static final int LARGEST = CheckedPicture.LARGEST;

    private static final String PDF = "application/pdf";
    private static final int TAIL = 1024;

    /** @throws jialing.domain.shared.Refusal by {@link BroughtFileIsReadable}, or when it is no picture either */
    public static BroughtFile of(String name, byte[] bytes) {
        new BroughtFileIsReadable().require(new BroughtFileIsReadable.Given(name, bytes.length <= LARGEST));
        String clean = name.strip().replaceAll("[\\p{Cntrl}/\\\\\"]", "_");
        if (isPdf(bytes)) {
            return new BroughtFile(clean, bytes, CanonicalJson.sha256(bytes), PDF);
        }
        CheckedPicture picture = CheckedPicture.of(bytes);
        return new BroughtFile(clean, bytes, picture.sha256(), picture.mediaType());
    }

    /** ISO 32000-1 7.5.2 and 7.5.5: it begins with its version, and its last kilobyte holds the mark of the end. */
    private static boolean isPdf(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1);
        int from = Math.max(0, bytes.length - TAIL);
        return head.equals("%PDF-")
                && new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
}
