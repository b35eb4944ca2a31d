package jialing.reports.shared;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TimeZone;
import jialing.domain.shared.LabClock;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;

/** Sets one template with a model and prints it as PDF. Keeps no state between two prints. */
public class Press {

    static final String CREATOR = "Jialing";

    /** What the document calls itself in a reader's title bar and in an archive. */
    public record Imprint(String title, String author, String subject, Locale language) {}

    private final Template template;
    private final Map<String, Template> tables;

    /** {@code tables}: the templates that this one sets inside itself, by the name that it gives to them. */
    public Press(Template template, Map<String, Template> tables) {
        this.template = template;
        this.tables = Map.copyOf(tables);
    }

    /** {@code model} is what the template knows as a whole, {@code rows} what it prints line by line. */
    public byte[] print(Object model, List<?> rows, ResourceBundle words, Imprint imprint) {
        return PressRoom.inside(() -> set(model, rows, words, imprint));
    }

    /**
     * Printed to be kept for good (PDF/A-3b), with what travels inside.
     *
     * @param at when what it says was fixed
     */
    public byte[] printForArchive(
            Object model, List<?> rows, ResourceBundle words, Imprint imprint, Instant at, List<Enclosure> enclosures) {
        return new ArchivalPdf(imprint, at).of(print(model, rows, words, imprint), enclosures);
    }

    private byte[] set(Object model, List<?> rows, ResourceBundle words, Imprint imprint) {
        try {
            var pages = JasperFillManager.fillReport(
                    template.report(), parameters(model, words, imprint.language()), TableRows.of(rows));
            Legibility.ensure(pages);
            return pdf(pages, imprint);
        } catch (JRException broken) {
            throw new IllegalStateException("could not print " + imprint.title(), broken);
        }
    }

    private Map<String, Object> parameters(Object model, ResourceBundle words, Locale language) {
        var parameters = new HashMap<String, Object>();
        tables.forEach((name, table) -> parameters.put(name, table.report()));
        parameters.put("model", model);
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words);
        parameters.put(JRParameter.REPORT_LOCALE, language);
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone(LabClock.ZONE));
        return parameters;
    }

    private static byte[] pdf(JasperPrint pages, Imprint imprint) throws JRException {
        var bytes = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(pages));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(configuration(imprint));
        exporter.setConfiguration(lineBreaks());
        exporter.exportReport();
        return bytes.toByteArray();
    }

    /** Lines break where Java breaks them, never before a Chinese comma. */
    private static SimplePdfReportConfiguration lineBreaks() {
        var lineBreaks = new SimplePdfReportConfiguration();
        lineBreaks.setForceLineBreakPolicy(true);
        return lineBreaks;
    }

    private static SimplePdfExporterConfiguration configuration(Imprint imprint) {
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(imprint.title());
        configuration.setDisplayMetadataTitle(true);
        configuration.setMetadataAuthor(imprint.author());
        configuration.setMetadataSubject(imprint.subject());
        configuration.setMetadataCreator(CREATOR);
        configuration.setTagLanguage(imprint.language().toLanguageTag());
        configuration.setCompressed(true);
        return configuration;
    }
}
