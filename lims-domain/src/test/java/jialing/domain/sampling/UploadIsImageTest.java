package jialing.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class UploadIsImageTest {

    private static final UploadIsImage RULE = new UploadIsImage();

    @Test
    void takesWhatAPhoneMakes() throws IOException {
        assertThat(RULE.objection(picture("jpg"))).isEmpty();
        assertThat(RULE.objection(picture("png"))).isEmpty();
        assertThat(RULE.objection(webp())).isEmpty();
    }

    @Test
    void knowsTheSizeOfAWebp() {
        assertThat(ImageKind.WEBP.size(webp())).hasValue(new ImageKind.Size(16, 8));
    }

    @Test
    void refusesWhatOnlyCallsItselfAPicture() throws IOException {
        assertRefused("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8));
        assertRefused(new byte[0]);
        assertRefused(Arrays.copyOf(picture("png"), 12));
        assertRefused(Arrays.copyOf(webp(), 16));
        assertRefused(Arrays.copyOf(picture("jpg"), UploadIsImage.LARGEST + 1));
    }

    private static void assertRefused(byte[] bytes) {
        assertThat(RULE.objection(bytes))
                .hasValueSatisfying(refusal -> assertThat(refusal.rule()).isEqualTo("UploadIsImage"));
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** Extended WebP header (RFC 9649 2.7): canvas width and height minus one, 24 bits each. */
    private static byte[] webp() {
        byte[] bytes = Arrays.copyOf("RIFF____WEBPVP8X".getBytes(StandardCharsets.US_ASCII), 30);
        bytes[24] = 15;
        bytes[27] = 7;
        return bytes;
    }
}
