package jialing.reports.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Sets a template with its model and prints it as PDF. Keeps no state between two prints. */
@ApplicationScoped
public class Press {

    /** What the document calls itself in a reader's title bar and in an archive. */
    public record Imprint(String title, String author, String subject, Locale language) {}

    /** {@code tables}: the templates that this one sets inside itself, by the name that it gives to them. */
    public byte[] print(
            Template template, Map<String, Template> tables, Object model, ResourceBundle words, Imprint imprint) {
        var caller = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(Press.class.getClassLoader());
        try {
            var pages = JasperFillManager.fillReport(
                    template.report(), parameters(tables, words, imprint), Rows.single(model));
            Legibility.ensure(pages);
            return pdf(pages, imprint);
        } catch (JRException broken) {
            throw new IllegalStateException("could not print " + imprint.title(), broken);
        } finally {
            Thread.currentThread().setContextClassLoader(caller);
        }
    }

    private static Map<String, Object> parameters(Map<String, Template> tables, ResourceBundle words, Imprint imprint) {
        var parameters = new HashMap<String, Object>();
        tables.forEach((name, table) -> parameters.put(name, table.report()));
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words);
        parameters.put(JRParameter.REPORT_LOCALE, imprint.language());
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("Asia/Shanghai"));
        return parameters;
    }

    private static byte[] pdf(JasperPrint pages, Imprint imprint) throws JRException {
        var bytes = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(pages));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(configuration(imprint));
        exporter.exportReport();
        return bytes.toByteArray();
    }

    private static SimplePdfExporterConfiguration configuration(Imprint imprint) {
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(imprint.title());
        configuration.setDisplayMetadataTitle(true);
        configuration.setMetadataAuthor(imprint.author());
        configuration.setMetadataSubject(imprint.subject());
        configuration.setMetadataCreator("Jialing");
        configuration.setTagLanguage(imprint.language().toLanguageTag());
        configuration.setCompressed(true);
        return configuration;
    }
}
