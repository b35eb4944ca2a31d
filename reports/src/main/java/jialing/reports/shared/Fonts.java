package jialing.reports.shared;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The printing fonts inside one document. */
public record Fonts(PDFont regular, PDFont bold) {

    public static Fonts of(PDDocument document) throws IOException {
        return new Fonts(load(document, PrintingFont.REGULAR), load(document, PrintingFont.BOLD));
    }

    private static PDFont load(PDDocument document, PrintingFont font) throws IOException {
        try (var file = font.open()) {
            return PDType0Font.load(document, file, true);
        }
    }

    /** A rare character is set in regular rather than lost. */
    PDFont boldIfItCovers(String text) {
        return PrintingFont.BOLD.covers(text) ? bold : regular;
    }
}
