package jialing.reports.shared;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as a scanner's camera sees it. */
public final class PrintedPage {

    private static final int DPI = 300;

    private final BufferedImage picture;

    private PrintedPage(BufferedImage picture) {
        this.picture = picture;
    }

    public static PrintedPage of(byte[] pdf, int page) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PrintedPage(new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A part of the page, in millimetres from its upper left corner. */
    public PrintedPage part(double x, double y, double width, double height) {
        int right = Math.min(pixels(x + width), picture.getWidth());
        int bottom = Math.min(pixels(y + height), picture.getHeight());
        return new PrintedPage(picture.getSubimage(pixels(x), pixels(y), right - pixels(x), bottom - pixels(y)));
    }

    private static int pixels(double millimetres) {
        return (int) Math.round(millimetres / 25.4 * DPI);
    }

    public String scanned() {
        try {
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
            return new MultiFormatReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException unreadable) {
            throw new AssertionError("no symbol can be read on this page", unreadable);
        }
    }
}
