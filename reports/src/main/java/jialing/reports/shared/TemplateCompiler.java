package jialing.reports.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/**
 * Compiles every template below a folder beside itself and gives each the styles of the house ({@code Styles.jrtx}). Run by the build, never by the server.
 */
public final class TemplateCompiler {

    private TemplateCompiler() {}

    public static void main(String[] folders) {
        for (var folder : folders) {
            for (var template : templatesBelow(Path.of(folder))) {
                compile(template);
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

    private static void compile(Path template) {
        try {
            var design = JRXmlLoader.load(template.toFile());
            addStyles(design);
            design.setProperty(JRTextElement.PROPERTY_PRINT_KEEP_FULL_TEXT, "true");
            JasperCompileManager.compileReportToFile(design, compiled(template));
        } catch (JRException faulty) {
            throw new IllegalStateException(template + ": " + faulty.getMessage());
        }
    }

    /** Before the template's own styles, which may build on them. */
    private static void addStyles(JasperDesign design) throws JRException {
        int position = 0;
        for (JRStyle style : houseStyles()) {
            design.addStyle(position++, style);
            if (style.isDefault()) {
                design.setDefaultStyle(style);
            }
        }
    }

    private static JRStyle[] houseStyles() {
        return JRXmlTemplateLoader.load(TemplateCompiler.class.getResourceAsStream("Styles.jrtx"))
                .getStyles();
    }

    private static String compiled(Path template) {
        return template.toString().replaceFirst("\\.jrxml$", ".jasper");
    }
}
