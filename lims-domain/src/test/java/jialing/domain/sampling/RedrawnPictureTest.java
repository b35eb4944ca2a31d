package jialing.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

class RedrawnPictureTest {

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

    @Test
    void whatCannotBeDrawnAgainIsRefused() throws IOException {
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        refused(new byte[0]);
        byte[] torn = picture(60, 40, "png");
        refused(Arrays.copyOf(torn, 50));
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
