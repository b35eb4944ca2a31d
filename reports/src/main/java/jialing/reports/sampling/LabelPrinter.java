package jialing.reports.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import jialing.reports.shared.Fonts;
import jialing.reports.shared.LabelArea;
import jialing.reports.shared.LabelPaper;
import jialing.reports.shared.Words;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Prints label sheets as PDF. */
@ApplicationScoped
public class LabelPrinter {

    public byte[] print(LabelSheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            addPages(document, sheet);
            document.save(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void addPages(PDDocument document, LabelSheet sheet) throws IOException {
        var words = Words.of(LabelSheet.class, sheet.language());
        var fonts = Fonts.of(document);
        var labels = sheet.labels();
        int perPage = sheet.paper().perPage();
        for (int first = 0; first < labels.size(); first += perPage) {
            var page = new PDPage(pageSize(sheet.paper()));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                var onThisPage = labels.subList(first, Math.min(first + perPage, labels.size()));
                for (int position = 0; position < onThisPage.size(); position++) {
                    var area = LabelArea.of(content, fonts, sheet.paper(), position);
                    new LabelDrawing(area, sheet.symbol(), words).draw(onThisPage.get(position));
                }
            }
        }
    }

    private static PDRectangle pageSize(LabelPaper paper) {
        return new PDRectangle(LabelArea.points(paper.pageWidth()), LabelArea.points(paper.pageHeight()));
    }
}
