package jialing.domain.equipment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What a certificate may come as. What an upload calls itself is not asked: its first and last bytes tell. */
public enum FileKind {
    PDF("application/pdf", "%PDF-", "%%EOF"),
    JPEG("image/jpeg", "\u00FF\u00D8\u00FF", "\u00FF\u00D9"),
    PNG("image/png", "\u0089PNG\r\n\u001A\n", "IEND");

    /** How far from the end the closing mark may stand: writers add line ends and padding. */
    private static final int TAIL = 1024;

    private final String mediaType;
    private final byte[] head;
    private final String foot;

    FileKind(String mediaType, String head, String foot) {
        this.mediaType = mediaType;
        this.head = head.getBytes(StandardCharsets.ISO_8859_1);
        this.foot = foot;
    }

    public static Optional<FileKind> of(byte[] bytes) {
        return Stream.of(values()).filter(kind -> kind.fits(bytes)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    private boolean fits(byte[] bytes) {
        if (bytes.length < head.length || !Arrays.equals(bytes, 0, head.length, head, 0, head.length)) {
            return false;
        }
        int from = Math.max(0, bytes.length - TAIL);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains(foot);
    }
}
