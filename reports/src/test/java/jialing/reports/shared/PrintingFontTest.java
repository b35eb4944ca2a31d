package jialing.reports.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintingFontTest {

    private static final Path CATALOGUE = Path.of("../lims-domain/src/main/resources/catalogue");

    @ParameterizedTest
    @EnumSource
    void everyCharacterOfTheCatalogueHasAGlyph(PrintingFont font) throws IOException {
        try (var files = Files.walk(CATALOGUE)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(missing(font, Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySignOfTheTradeHasAGlyph(PrintingFont font) {
        assertThat(
                        missing(
                                font,
                                "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉₊₋ μµ℃‰°′″ ≤≥±×÷≈≠ αβγδ ⅠⅡⅢⅣⅤ ①② ✓△▲□■〔〕《》—…· NO₃⁻ SO₄²⁻ PM₂.₅ Cr⁶⁺ \u2007"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatHasNoGlyphIsNamedByItsCodePoint(PrintingFont font) {
        assertThat(font.legible("㐂水")).isEqualTo("〔U+3402〕水");
    }

    @Test
    void aRareNameIsPrintedInRegular() {
        assertThat(PrintingFont.REGULAR.covers("朱镕基、赵堃、陶喆、𬭎")).isTrue();
    }

    private static String missing(PrintingFont font, String text) {
        return text.codePoints()
                .filter(codePoint -> !font.covers(codePoint))
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
