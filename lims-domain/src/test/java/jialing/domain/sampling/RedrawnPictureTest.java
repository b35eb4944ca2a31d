package jialing.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedrawnPictureTest {

    private static final int WIDTH = 96;
    private static final int HEIGHT = 64;

    @Test
    void thePointsStayAndWhatIsWrittenBesideThemDoesNot() throws IOException {
        byte[] taken = withComment(picture(60, 40, "png"), "who took it");
        CheckedPicture drawn = CheckedPicture.withoutTraces(taken);
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("who took it");
        assertThat(new String(drawn.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("who took it");
        assertThat(drawn.mediaType()).isEqualTo("image/jpeg");
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(drawn.bytes()));
        assertThat(seen.getWidth()).isEqualTo(60);
        assertThat(new Color(seen.getRGB(30, 20)).getRed()).isGreaterThan(200);
    }

    @Test
    void aLargePictureBecomesSmaller() throws IOException {
        CheckedPicture drawn = CheckedPicture.withoutTraces(picture(6000, 300, "jpg"));
        assertThat(drawn.width()).isEqualTo(2000); // 6000 / 2560 = 2.3…, so every third point
        assertThat(drawn.height()).isEqualTo(100);
    }

    /** Upright it is red, green, blue and yellow from the left top corner, by rows; it lies as the camera was held. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPictureStandsUprightHoweverTheCameraWasHeld(int orientation) throws IOException {
        byte[] taken = held(orientation);
        CheckedPicture drawn = CheckedPicture.withoutTraces(taken);
        assertThat(drawn.width()).isEqualTo(WIDTH);
        assertThat(drawn.height()).isEqualTo(HEIGHT);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(drawn.bytes()));
        assertThat(colour(seen, WIDTH / 4, HEIGHT / 4)).isEqualTo("red");
        assertThat(colour(seen, 3 * WIDTH / 4, HEIGHT / 4)).isEqualTo("green");
        assertThat(colour(seen, WIDTH / 4, 3 * HEIGHT / 4)).isEqualTo("blue");
        assertThat(colour(seen, 3 * WIDTH / 4, 3 * HEIGHT / 4)).isEqualTo("yellow");
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("Exif");
        assertThat(new String(drawn.bytes(), StandardCharsets.ISO_8859_1))
                .as("turned once more it would lie again")
                .doesNotContain("Exif");
    }

    @Test
    void anOrientationThatIsNoneTurnsNothing() throws IOException {
        for (int unknown : new int[] {0, 9, 0xFFFF}) {
            CheckedPicture drawn = CheckedPicture.withoutTraces(withOrientation(picture(60, 40, "jpg"), unknown));
            assertThat(drawn.width()).isEqualTo(60);
        }
    }

    @Test
    void whatCannotBeDrawnAgainIsRefused() throws IOException {
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        refused(new byte[0]);
        byte[] torn = picture(60, 40, "png");
        refused(Arrays.copyOf(torn, 50));
    }

    private static byte[] held(int orientation) throws IOException {
        boolean onItsSide = orientation > 4;
        var image =
                new BufferedImage(onItsSide ? HEIGHT : WIDTH, onItsSide ? WIDTH : HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < image.getHeight(); row++) {
            for (int column = 0; column < image.getWidth(); column++) {
                image.setRGB(column, row, upright(orientation, column, row));
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return withOrientation(out.toByteArray(), orientation);
    }

    /** What is seen upright where this column and row of the file belong (Exif 2.32, tag 274). */
    private static int upright(int orientation, int column, int row) {
        int right = WIDTH - 1;
        int bottom = HEIGHT - 1;
        return switch (orientation) {
            case 1 -> corner(column, row); // first row at the top, first column at the left
            case 2 -> corner(right - column, row); // top, right
            case 3 -> corner(right - column, bottom - row); // bottom, right
            case 4 -> corner(column, bottom - row); // bottom, left
            case 5 -> corner(row, column); // left, top
            case 6 -> corner(right - row, column); // right, top
            case 7 -> corner(right - row, bottom - column); // right, bottom
            default -> corner(row, bottom - column); // left, bottom
        };
    }

    private static int corner(int x, int y) {
        Color[] row = y < HEIGHT / 2 ? new Color[] {Color.RED, Color.GREEN} : new Color[] {Color.BLUE, Color.YELLOW};
        return row[x < WIDTH / 2 ? 0 : 1].getRGB();
    }

    private static String colour(BufferedImage seen, int x, int y) {
        var colour = new Color(seen.getRGB(x, y));
        boolean red = colour.getRed() > 128;
        boolean green = colour.getGreen() > 128;
        return red && green ? "yellow" : red ? "red" : green ? "green" : colour.getBlue() > 128 ? "blue" : "black";
    }

    /** A segment APP1 with one tag, 274 (Orientation), behind the beginning of the file. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        var tiff = ByteBuffer.allocate(26)
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (2 + 6 + tiff.capacity())});
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(tiff.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static void refused(byte[] bytes) {
        assertThatThrownBy(() -> CheckedPicture.withoutTraces(bytes))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("PictureIsReadable"));
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** A chunk tEXt (PNG 11.3.4.3) before the last one; its sum is not looked at. */
    private static byte[] withComment(byte[] png, String said) {
        byte[] text = ("Author\0" + said).getBytes(StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream();
        int end = png.length - 12;
        out.write(png, 0, end);
        out.writeBytes(new byte[] {0, 0, 0, (byte) text.length, 't', 'E', 'X', 't'});
        out.writeBytes(text);
        out.writeBytes(new byte[4]);
        out.write(png, end, 12);
        return out.toByteArray();
    }
}
