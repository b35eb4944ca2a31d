package jialing.reports.shared;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The area of one label on its page. Positions in millimetres from its upper left corner, type sizes in points. */
public final class LabelArea {

    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final float SMALLEST_TYPE = 4.6f;
    private static final String CUT = "…";
    private static final float ROUNDING = 1.001f;

    private final PDPageContentStream page;
    private final Fonts fonts;
    private final float left;
    private final float top;
    private final float width;
    private final float height;

    private LabelArea(PDPageContentStream page, Fonts fonts, float left, float top, float width, float height) {
        this.page = page;
        this.fonts = fonts;
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
    }

    public static LabelArea of(PDPageContentStream page, Fonts fonts, LabelPaper paper, int position) {
        return new LabelArea(
                page,
                fonts,
                paper.left(position),
                paper.pageHeight() - paper.top(position),
                paper.width(),
                paper.height());
    }

    public static float points(float millimetres) {
        return millimetres * POINTS_PER_MM;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }

    /** Writes one line; a line that is too long is set smaller, and cut if it is still too long. Gives its width. */
    public float write(String text, float x, float baseline, float room, float size) throws IOException {
        return write(fonts.regular(), PrintingFont.REGULAR.legible(text), x, baseline, room, size);
    }

    public float writeBold(String text, float x, float baseline, float room, float size) throws IOException {
        var legible = PrintingFont.REGULAR.legible(text);
        return write(fonts.boldIfItCovers(legible), legible, x, baseline, room, size);
    }

    public void writeAtRight(String text, float right, float baseline, float room, float size) throws IOException {
        var legible = PrintingFont.REGULAR.legible(text);
        write(legible, right - Math.min(room, width(fonts.regular(), legible, size)), baseline, room, size);
    }

    private float write(PDFont font, String text, float x, float baseline, float room, float size) throws IOException {
        float fitting = Math.max(SMALLEST_TYPE, Math.min(size, size * room / width(font, text, size)));
        var shown = cut(font, text, room, fitting);
        page.beginText();
        page.setFont(font, fitting);
        page.newLineAtOffset(points(left + x), points(top - baseline));
        page.showText(shown);
        page.endText();
        return width(font, shown, fitting);
    }

    private static String cut(PDFont font, String text, float room, float size) throws IOException {
        if (width(font, text, size) <= room * ROUNDING) {
            return text;
        }
        var kept = text;
        while (!kept.isEmpty() && width(font, kept + CUT, size) > room) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept + CUT;
    }

    private static float width(PDFont font, String text, float size) throws IOException {
        return text.isEmpty() ? 0.001f : font.getStringWidth(text) / 1000 * size / POINTS_PER_MM;
    }

    public void rule(float x, float y, float length) throws IOException {
        page.setLineWidth(0.4f);
        page.moveTo(points(left + x), points(top - y));
        page.lineTo(points(left + x + length), points(top - y));
        page.stroke();
    }

    /** A filled bar over the area, in a colour of red, green and blue from 0 to 1; what is drawn next is black again. */
    public void bar(float x, float y, float length, float thickness, float red, float green, float blue)
            throws IOException {
        page.setNonStrokingColor(red, green, blue);
        page.addRect(points(left + x), points(top - y - thickness), points(length), points(thickness));
        page.fill();
        page.setNonStrokingColor(0f, 0f, 0f);
    }

    /** Fills the symbol into a frame as one path, so that no hairline shows between two rows of modules. */
    public void fill(Modules symbol, float x, float y, float frameWidth, float frameHeight) throws IOException {
        float w = frameWidth / symbol.width();
        float h = frameHeight / symbol.height();
        for (var bar : symbol.bars()) {
            page.addRect(
                    points(left + x + bar.x() * w),
                    points(top - y - (bar.y() + 1) * h),
                    points(bar.width() * w),
                    points(h));
        }
        page.fill();
    }
}
