package jialing.domain.sampling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The image formats that a phone makes. What an upload calls itself is not asked: its first bytes and its header tell. */
enum ImageKind {
    JPEG("image/jpeg") {
        @Override
        boolean begins(byte[] bytes) {
            return startsWith(bytes, 0, 0xFF, 0xD8, 0xFF);
        }
    },
    PNG("image/png") {
        @Override
        boolean begins(byte[] bytes) {
            return startsWith(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
        }
    },
    WEBP("image/webp") {
        @Override
        boolean begins(byte[] bytes) {
            return startsWith(bytes, 0, 'R', 'I', 'F', 'F') && startsWith(bytes, 8, 'W', 'E', 'B', 'P');
        }

        @Override
        Optional<Size> size(byte[] bytes) {
            return WebpHeader.size(bytes);
        }
    };

    /** In pixels. */
    record Size(int width, int height) {

        boolean isReal() {
            return width > 0 && height > 0;
        }
    }

    private final String mediaType;

    ImageKind(String mediaType) {
        this.mediaType = mediaType;
    }

    static Optional<ImageKind> of(byte[] bytes) {
        return Stream.of(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    abstract boolean begins(byte[] bytes);

    /** Read from the header alone: a picture that claims a hundred gigapixels is never unpacked. */
    Optional<Size> size(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = ImageIO.getImageReadersByMIMEType(mediaType).next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(new Size(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int from, int... expected) {
        return bytes.length >= from + expected.length
                && Arrays.equals(
                        new String(bytes, from, expected.length, StandardCharsets.ISO_8859_1)
                                .chars()
                                .toArray(),
                        expected);
    }
}
