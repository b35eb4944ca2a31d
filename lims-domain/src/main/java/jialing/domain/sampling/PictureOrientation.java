package jialing.domain.sampling;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * How a picture lies in its file, by where its first row and its first column belong (Exif 2.32 4.6.4 A, tag 274). Cameras write the points
 * as the sensor had them, and beside them how they were held.
 */
enum PictureOrientation {
    TOP_LEFT(1, 0, 0, 1),
    TOP_RIGHT(-1, 0, 0, 1),
    BOTTOM_RIGHT(-1, 0, 0, -1),
    BOTTOM_LEFT(1, 0, 0, -1),
    LEFT_TOP(0, 1, 1, 0),
    RIGHT_TOP(0, 1, -1, 0),
    RIGHT_BOTTOM(0, -1, -1, 0),
    LEFT_BOTTOM(0, -1, 1, 0);

    private final int columnsRight;
    private final int columnsDown;
    private final int rowsRight;
    private final int rowsDown;

    /** Where the next column, and where the next row, goes on the upright picture. */
    PictureOrientation(int columnsRight, int columnsDown, int rowsRight, int rowsDown) {
        this.columnsRight = columnsRight;
        this.columnsDown = columnsDown;
        this.rowsRight = rowsRight;
        this.rowsDown = rowsDown;
    }

    /** Upright where nothing is written, or nothing that is known. Pictures that no camera took (PNG) lie as they are seen. */
    static PictureOrientation of(CheckedPicture picture) {
        if (!picture.mediaType().equals("image/jpeg")) {
            return TOP_LEFT;
        }
        try {
            var written = JpegMetadataReader.readMetadata(
                            new ByteArrayInputStream(picture.bytes()), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer number = written == null ? null : written.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return number == null || number < 1 || number > values().length ? TOP_LEFT : values()[number - 1];
        } catch (JpegProcessingException | IOException | RuntimeException unreadable) {
            return TOP_LEFT;
        }
    }

    boolean isOnItsSide() {
        return columnsRight == 0;
    }

    /** What turns a picture that lies so upright, its corner at 0. */
    AffineTransform turning(int width, int height) {
        int right = Math.max(0, -columnsRight) * width + Math.max(0, -rowsRight) * height;
        int down = Math.max(0, -columnsDown) * width + Math.max(0, -rowsDown) * height;
        return new AffineTransform(columnsRight, columnsDown, rowsRight, rowsDown, right, down);
    }
}
