package jialing.domain.sampling;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The header of a WebP file (RFC 9649), which Java itself does not read: lossy, lossless or extended. */
final class WebpHeader {

    private static final int CHUNK = 12;
    private static final int DATA = 20;
    private static final int SHORTEST = 30;
    private static final int LOSSLESS_SIGNATURE = 0x2F;
    private static final int FOURTEEN_BITS = 0x3FFF;
    private static final int TWENTY_FOUR_BITS = 0xFFFFFF;

    private WebpHeader() {}

    static Optional<ImageKind.Size> size(byte[] bytes) {
        if (bytes.length < SHORTEST) {
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return switch (new String(bytes, CHUNK, 4, StandardCharsets.US_ASCII)) {
            case "VP8 " -> lossy(in);
            case "VP8L" -> lossless(in);
            case "VP8X" ->
                Optional.of(new ImageKind.Size(
                        (in.getInt(DATA + 4) & TWENTY_FOUR_BITS) + 1,
                        (in.getInt(DATA + 6) >>> 8 & TWENTY_FOUR_BITS) + 1));
            default -> Optional.empty();
        };
    }

    private static Optional<ImageKind.Size> lossy(ByteBuffer in) {
        boolean keyFrame = in.get(DATA + 3) == (byte) 0x9D && in.get(DATA + 4) == 0x01 && in.get(DATA + 5) == 0x2A;
        return keyFrame
                ? Optional.of(new ImageKind.Size(
                        in.getShort(DATA + 6) & FOURTEEN_BITS, in.getShort(DATA + 8) & FOURTEEN_BITS))
                : Optional.empty();
    }

    private static Optional<ImageKind.Size> lossless(ByteBuffer in) {
        int bits = in.getInt(DATA + 1);
        return in.get(DATA) == LOSSLESS_SIGNATURE
                ? Optional.of(new ImageKind.Size((bits & FOURTEEN_BITS) + 1, (bits >>> 14 & FOURTEEN_BITS) + 1))
                : Optional.empty();
    }
}
