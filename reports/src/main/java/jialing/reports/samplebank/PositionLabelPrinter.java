package jialing.reports.samplebank;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jialing.reports.shared.Fonts;
import jialing.reports.shared.LabelArea;
import jialing.reports.shared.LabelPaper;
import jialing.reports.shared.Symbol;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Prints the labels of a cabinet's positions, each on its own piece: the QR code to scan, and the position large enough to read. */
@ApplicationScoped
public class PositionLabelPrinter {

    private static final LabelPaper PAPER = LabelPaper.SINGLE;
    private static final float MARGIN = 2.2f;
    private static final float SQUARE = 24f;
    private static final float GAP = 2f;
    private static final float SIZE = 6.8f;
    private static final float STEP = 4.4f;

    public byte[] print(List<PositionLabel> labels) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var fonts = Fonts.of(document);
            for (PositionLabel label : labels) {
                var page = new PDPage(
                        new PDRectangle(LabelArea.points(PAPER.pageWidth()), LabelArea.points(PAPER.pageHeight())));
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    draw(LabelArea.of(content, fonts, PAPER, 0), label);
                }
            }
            document.save(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void draw(LabelArea area, PositionLabel label) throws IOException {
        area.fill(Symbol.QR.of(label.label()), MARGIN, MARGIN, SQUARE, SQUARE);
        float x = MARGIN + SQUARE + GAP;
        float room = area.width() - x - MARGIN;
        area.writeBold(label.code(), x, MARGIN + 7f, room, 16f);
        area.write(label.cabinet(), x, MARGIN + 8f + STEP, room, SIZE);
        area.write(label.place(), x, MARGIN + 8f + 2 * STEP, room, SIZE);
        area.writeBold(label.climate(), x, MARGIN + 8f + 3 * STEP, room, 8f);
        area.writeBold(label.label(), MARGIN, area.height() - MARGIN, area.width() - 2 * MARGIN, 8f);
    }
}
