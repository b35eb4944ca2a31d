package jialing.reports.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Compiles every template below a folder beside itself. Run by the build, never by the server. */
public final class TemplateCompiler {

    private TemplateCompiler() {}

    public static void main(String[] folders) throws JRException {
        for (var folder : folders) {
            for (var template : templatesBelow(Path.of(folder))) {
                JasperCompileManager.compileReportToFile(template.toString(), compiled(template));
            }
        }
    }

    private static List<Path> templatesBelow(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jrxml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String compiled(Path template) {
        return template.toString().replaceFirst("\\.jrxml$", ".jasper");
    }
}
