package jialing.reports.shared;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The two weights everything is printed in. Both are embedded in each PDF, cut down to the glyphs used.
 *
 * <p>A PDF drops a character without glyph silently; therefore whoever sets text asks here first.
 */
public enum PrintingFont {
    REGULAR("fonts/JialingSansSC-Regular.ttf"),
    BOLD("fonts/JialingSansSC-Bold.ttf");

    private final String file;
    private final Font glyphs;

    PrintingFont(String file) {
        this.file = file;
        this.glyphs = glyphs(file);
    }

    private static Font glyphs(String file) {
        try (var stream = PrintingFont.class.getResourceAsStream(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(file, broken);
        }
    }

    public InputStream open() {
        return PrintingFont.class.getResourceAsStream(file);
    }

    /** For what is drawn rather than set; size in points. */
    public Font sized(float size) {
        return glyphs.deriveFont(size);
    }

    public boolean covers(int codePoint) {
        return Character.isISOControl(codePoint) || glyphs.canDisplay(codePoint);
    }

    public boolean covers(String text) {
        return text.codePoints().allMatch(this::covers);
    }

    /** The text with each character that has no glyph named by its code point, so that nothing vanishes: 〔U+3402〕. */
    public String legible(String text) {
        return covers(text) ? text : spelt(text);
    }

    private String spelt(String text) {
        var spelt = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (covers(codePoint)) {
                spelt.appendCodePoint(codePoint);
            } else {
                spelt.append(String.format("〔U+%04X〕", codePoint));
            }
        });
        return spelt.toString();
    }
}
