package jialing.reports.sampling;

import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import jialing.reports.shared.LabelArea;
import jialing.reports.shared.PaperTime;
import jialing.reports.shared.Symbol;

/**
 * How a label looks. A square symbol stands at the left with the words beside it; a line symbol lies above them over the whole width. The foot is left
 * to the sampler's pen.
 */
final class LabelDrawing {

    private static final float MARGIN = 2.2f;
    private static final float FOOT = 5.2f;
    private static final float SQUARE = 19f;
    private static final float GAP = 2f;
    private static final float BARS = 6.5f;

    private final LabelArea area;
    private final Symbol symbol;
    private final ResourceBundle words;

    LabelDrawing(LabelArea area, Symbol symbol, ResourceBundle words) {
        this.area = area;
        this.symbol = symbol;
        this.words = words;
    }

    void draw(ContainerLabel label) throws IOException {
        if (symbol.isSquare()) {
            drawSquare(label);
        } else {
            drawBars(label);
        }
        drawFoot(label);
    }

    private void drawSquare(ContainerLabel label) throws IOException {
        area.fill(symbol.of(label.scanned()), MARGIN, MARGIN, SQUARE, SQUARE);
        area.write(label.containerCode(), MARGIN, MARGIN + SQUARE + 2.9f, SQUARE, 6.2f);
        drawWords(
                label,
                MARGIN + SQUARE + GAP,
                MARGIN,
                List.of(label.itemGroup(), label.container(), label.preservative(), label.project()));
    }

    private void drawBars(ContainerLabel label) throws IOException {
        var bars = symbol.of(label.scanned());
        float free = area.width() - 2 * MARGIN;
        float module = free / (bars.width() + 2 * symbol.quietZone());
        area.fill(bars, MARGIN + module * symbol.quietZone(), MARGIN, bars.width() * module, BARS);
        var lines = List.of(label.itemGroup(), containerAndPreservative(label), label.project());
        float codeLine = drawWords(label, MARGIN, MARGIN + BARS + 0.6f, lines);
        area.writeAtRight(label.containerCode(), MARGIN + free, codeLine, free / 2, 6.2f);
    }

    private static String containerAndPreservative(ContainerLabel label) {
        return label.preservative().isEmpty() ? label.container() : label.container() + " · " + label.preservative();
    }

    /** Gives the baseline of the code, the first line. */
    private float drawWords(ContainerLabel label, float x, float y, List<String> lines) throws IOException {
        float room = area.width() - x - MARGIN;
        float step = (area.height() - FOOT - y - 1.2f) / (2 + lines.size());
        float codeLine = y + step * 0.78f;
        drawCode(label, x, codeLine, room);
        float baseline = codeLine;
        area.writeBold(label.site(), x, baseline += step, room, 8.5f);
        for (var line : lines) {
            area.write(line, x, baseline += step, room, 6.8f);
        }
        return codeLine;
    }

    private void drawCode(ContainerLabel label, float x, float baseline, float room) throws IOException {
        float size = 8.5f;
        float gap = 1.2f;
        float checkRoom = 3.2f;
        float written = area.write(label.codeInGroups(), x, baseline, room - checkRoom - gap, size);
        area.writeBold(label.checkCharacter(), x + written + gap, baseline, checkRoom, size);
    }

    private void drawFoot(ContainerLabel label) throws IOException {
        float baseline = area.height() - MARGIN;
        float size = 6.2f;
        float x = MARGIN;
        x += area.write(words.getString("planned") + " " + PaperTime.day(label.plannedOn()), x, baseline, 20, size)
                + GAP;
        x += area.write(words.getString("sampledAt"), x, baseline, 9, size) + 0.6f;
        area.rule(x, baseline + 0.5f, 9f);
        x += 9f + 1;
        x += area.write(words.getString("sampler"), x, baseline, 11, size) + 0.6f;
        area.rule(x, baseline + 0.5f, area.width() - MARGIN - x);
    }
}
