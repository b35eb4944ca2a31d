package jialing.reports.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF in the order in which they are read. */
public final class PdfText {

    private PdfText() {}

    public static String of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return of(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String of(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        stripper.setPageEnd("\n\f\n");
        return stripper.getText(document).replace('\u00a0', ' ').stripTrailing() + "\n";
    }
}
