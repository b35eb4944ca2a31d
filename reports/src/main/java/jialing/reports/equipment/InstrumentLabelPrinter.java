package jialing.reports.equipment;

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

/** Prints the label of one instrument: a bar in its colour with the word, the QR code, and to when it may be relied on. */
@ApplicationScoped
public class InstrumentLabelPrinter {

    private static final LabelPaper PAPER = LabelPaper.SINGLE;
    private static final float MARGIN = 2.2f;
    private static final float BAR = 6.5f;
    private static final float SQUARE = 19f;
    private static final float GAP = 2f;
    private static final float SIZE = 6.8f;

    public byte[] print(InstrumentLabel label, Locale language) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(
                    new PDRectangle(LabelArea.points(PAPER.pageWidth()), LabelArea.points(PAPER.pageHeight())));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                draw(LabelArea.of(content, Fonts.of(document), PAPER, 0), label, words(language));
            }
            document.save(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static ResourceBundle words(Locale language) {
        return Words.of(InstrumentLabel.class, language);
    }

    private static void draw(LabelArea area, InstrumentLabel label, ResourceBundle words) throws IOException {
        float free = area.width() - 2 * MARGIN;
        InstrumentLabel.Colour colour = label.colour();
        area.bar(MARGIN, MARGIN, free, BAR, colour.red, colour.green, colour.blue);
        // The word stands on white: black on green or red is hard to read.
        area.bar(MARGIN + GAP, MARGIN + 1, free / 2, BAR - 2, 1, 1, 1);
        area.writeBold(label.colourWord(), MARGIN + GAP + 1, MARGIN + BAR - 2.1f, free / 2 - 2, 9.5f);
        float top = MARGIN + BAR + 1.5f;
        area.fill(Symbol.QR.of(label.scanned()), MARGIN, top, SQUARE, SQUARE);
        area.writeBold(label.code(), MARGIN, top + SQUARE + 3.2f, SQUARE, SIZE);
        drawWords(area, label, words, MARGIN + SQUARE + GAP, top);
        area.write(
                words.getString("printed") + " " + PaperTime.day(label.printedOn()),
                MARGIN,
                area.height() - MARGIN,
                free,
                5.2f);
    }

    private static void drawWords(LabelArea area, InstrumentLabel label, ResourceBundle words, float x, float top)
            throws IOException {
        float room = area.width() - x - MARGIN;
        float step = 3.9f;
        float baseline = top + 3;
        area.writeBold(label.name(), x, baseline, room, 8.5f);
        area.write(label.modelAndSerialNumber(), x, baseline += step, room, SIZE);
        area.writeBold(validity(label, words), x, baseline += step + 0.6f, room, 8.5f);
        if (!label.certificate().isEmpty()) {
            area.write(words.getString("certificate") + " " + label.certificate(), x, baseline += step, room, SIZE);
        }
        area.write(words.getString("keeper") + " " + label.keeper(), x, baseline += step, room, SIZE);
        if (!label.limits().isEmpty()) {
            area.write(words.getString("limits") + " " + label.limits(), x, baseline + step, room, SIZE);
        }
    }

    private static String validity(InstrumentLabel label, ResourceBundle words) {
        return label.validTo() == null
                ? words.getString("none")
                : words.getString("validTo") + " " + PaperTime.day(label.validTo());
    }
}
