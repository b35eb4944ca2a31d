package jialing.reports.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text that a printed example must have, kept beside its test. Renewed, after looking at the pages, by
 *
 * <pre>mvn -pl reports -am test -Drenew.expected=true</pre>
 *
 * which also leaves each example as PDF in {@code reports/target/examples}.
 */
public final class ExpectedText {

    private static final boolean RENEW = Boolean.getBoolean("renew.expected");

    private ExpectedText() {}

    public static void check(Class<?> owner, String name, byte[] pdf) {
        try {
            var example = Path.of("target/examples", name + ".pdf");
            Files.createDirectories(example.getParent());
            Files.write(example, pdf);
            check(expected(owner, name), PdfText.of(pdf));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path expected(Class<?> owner, String name) {
        return Path.of("src/test/resources", owner.getPackageName().split("\\."))
                .resolve(name + ".txt");
    }

    private static void check(Path expected, String text) throws IOException {
        if (RENEW) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, text);
        }
        assertThat(text).isEqualTo(Files.readString(expected));
    }
}
