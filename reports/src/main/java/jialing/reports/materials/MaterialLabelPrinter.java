package jialing.reports.materials;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.ResourceBundle;
import jialing.reports.shared.Fonts;
import jialing.reports.shared.LabelArea;
import jialing.reports.shared.LabelPaper;
import jialing.reports.shared.PaperTime;
import jialing.reports.shared.Symbol;
import jialing.reports.shared.Words;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Prints the label of one lot or solution: the QR code to scan, what it is, and until when it may be used. */
@ApplicationScoped
public class MaterialLabelPrinter {

    private static final LabelPaper PAPER = LabelPaper.SINGLE;
    private static final float MARGIN = 2.2f;
    private static final float SQUARE = 19f;
    private static final float GAP = 2f;
    private static final float SIZE = 6.8f;
    private static final float STEP = 4.1f;

    public byte[] print(MaterialLabel label, Locale language) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(
                    new PDRectangle(LabelArea.points(PAPER.pageWidth()), LabelArea.points(PAPER.pageHeight())));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                var area = LabelArea.of(content, Fonts.of(document), PAPER, 0);
                draw(area, label, Words.of(MaterialLabel.class, language));
            }
            document.save(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void draw(LabelArea area, MaterialLabel label, ResourceBundle words) throws IOException {
        float free = area.width() - 2 * MARGIN;
        area.writeBold(label.name(), MARGIN, MARGIN + 3.4f, free, 10f);
        float top = MARGIN + 5.4f;
        area.fill(Symbol.QR.of(label.number()), MARGIN, top, SQUARE, SQUARE);
        area.write(label.number(), MARGIN, top + SQUARE + 3f, SQUARE, SIZE);
        drawWords(area, label, words, MARGIN + SQUARE + GAP, top + 3);
        drawFoot(area, label, words, free);
    }

    private static void drawWords(LabelArea area, MaterialLabel label, ResourceBundle words, float x, float first)
            throws IOException {
        float room = area.width() - x - MARGIN;
        float baseline = first;
        if (!label.label().equals(label.number())) {
            area.write(label.label(), x, baseline, room, SIZE);
            baseline += STEP;
        }
        if (!label.contents().isEmpty()) {
            area.writeBold(label.contents(), x, baseline, room, 8f);
            baseline += STEP;
        }
        area.writeBold(words.getString("validTo") + " " + PaperTime.day(label.validTo()), x, baseline, room, 8f);
        baseline += STEP;
        area.write(words.getString("opened"), x, baseline, 12, SIZE);
        area.rule(x + 12, baseline + 0.5f, room - 12);
        baseline += STEP;
        if (label.openedDays() != null) {
            area.write(words.getString("openedDays") + " " + label.openedDays(), x, baseline, room, SIZE);
            baseline += STEP;
        }
        area.write(label.storage(), x, baseline, room, SIZE);
    }

    private static void drawFoot(LabelArea area, MaterialLabel label, ResourceBundle words, float free)
            throws IOException {
        float baseline = area.height() - MARGIN;
        area.write(label.madeBy() + " " + PaperTime.day(label.madeOn()), MARGIN, baseline, free / 2, 5.6f);
        if (label.toxic()) {
            area.writeBold(words.getString("toxic"), MARGIN + free / 2, baseline, free / 2, 8f);
        }
    }
}
