package jialing.system.complaints;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A picture as a phone makes it. */
final class Photograph {

    private static final int AFTER_SOI = 2;

    private Photograph() {}

    /** A JPEG with a segment APP1 (Exif 2.32 4.5.4) behind its first marker. */
    static byte[] withExif(String said) {
        try {
            var plain = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", plain);
            byte[] exif = ("Exif\0\0" + said).getBytes(StandardCharsets.ISO_8859_1);
            var bytes = new ByteArrayOutputStream();
            bytes.write(plain.toByteArray(), 0, AFTER_SOI);
            bytes.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
            bytes.write(exif);
            bytes.write(plain.toByteArray(), AFTER_SOI, plain.size() - AFTER_SOI);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
