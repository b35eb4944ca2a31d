package jialing.domain.sampling;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture drawn again, upright: what the camera wrote beside it (place, time, make, owner, how it was held, a small copy of it) is not
 * carried over, for only its points are. Large ones become smaller, and are never unpacked whole. Nothing of it is put down in a file meanwhile.
 */
final class RedrawnPicture {

    private static final int LONGEST_SIDE = 2560;
    private static final long MOST_POINTS = 60_000_000L;
    private static final int QUALITY_PERCENT = 90;

    private RedrawnPicture() {}

    /** JPEG; empty where it cannot be read. */
    static Optional<byte[]> of(CheckedPicture picture) {
        if ((long) picture.width() * picture.height() > MOST_POINTS) {
            return Optional.empty();
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            var readers = ImageIO.getImageReadersByMIMEType(picture.mediaType());
            return readers.hasNext() ? Optional.of(drawn(readers.next(), in, picture)) : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] drawn(ImageReader reader, ImageInputStream in, CheckedPicture picture) throws IOException {
        return jpeg(onWhite(points(reader, in, picture), PictureOrientation.of(picture)));
    }

    private static BufferedImage points(ImageReader reader, ImageInputStream in, CheckedPicture picture)
            throws IOException {
        try {
            reader.setInput(in, true, true);
            var param = reader.getDefaultReadParam();
            int step = Math.max(1, -Math.floorDiv(-Math.max(picture.width(), picture.height()), LONGEST_SIDE));
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage onWhite(BufferedImage read, PictureOrientation orientation) {
        int width = orientation.isOnItsSide() ? read.getHeight() : read.getWidth();
        int height = orientation.isOnItsSide() ? read.getWidth() : read.getHeight();
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.drawImage(read, orientation.turning(read.getWidth(), read.getHeight()), null);
        pen.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage drawn) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY_PERCENT / 100f);
            writer.write(null, new IIOImage(drawn, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
