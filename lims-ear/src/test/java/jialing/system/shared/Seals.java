package jialing.system.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a stranger's tool (Poppler) says of the seals of a PDF. */
public final class Seals {

    private Seals() {}

    public static String saidOf(byte[] pdf) {
        try {
            Path file = Files.createTempFile("sealed", ".pdf");
            try {
                Files.write(file, pdf);
                Process tool = new ProcessBuilder("pdfsig", file.toString())
                        .redirectErrorStream(true)
                        .start();
                return new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
