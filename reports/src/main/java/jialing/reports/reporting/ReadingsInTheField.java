package jialing.reports.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jialing.domain.reporting.ReportContent;
import jialing.domain.reporting.ReportContent.FieldReading;
import jialing.domain.reporting.ReportContent.SampleTaken;

/** Field readings as a table, one column a quantity; the columns that the page has no room for follow among the results. */
final class ReadingsInTheField {

    private final ReportContent content;
    private final Locale language;
    private final List<String> inTable;

    ReadingsInTheField(ReportContent content, Locale language) {
        this.content = content;
        this.language = language;
        this.inTable =
                columns().keySet().stream().limit(FieldReadings.MOST_COLUMNS).toList();
    }

    FieldReadings table() {
        Map<String, String> columns = columns();
        return new FieldReadings(
                inTable.stream().map(columns::get).toList(),
                content.samples().stream()
                        .filter(sample -> !of(sample.sampleCode()).isEmpty())
                        .map(this::line)
                        .toList());
    }

    List<PrintedResult> beyondTheTable(String sampleCode) {
        return of(sampleCode).stream()
                .filter(reading -> !inTable.contains(reading.analyte()))
                .map(reading -> new PrintedResult(
                        reading.name().in(language),
                        "",
                        reading.unit() == null ? "" : reading.unit(),
                        "",
                        reading.value(),
                        "",
                        LimitComparison.NOT_COMPARED,
                        "",
                        "",
                        "",
                        ""))
                .toList();
    }

    private FieldReadings.Line line(SampleTaken sample) {
        return new FieldReadings.Line(
                sample.siteCode() + "  " + sample.siteName(),
                sample.collectedAt(),
                sample.weather() == null ? "" : sample.weather().in(language),
                inTable.stream().map(analyte -> value(sample, analyte)).toList());
    }

    private String value(SampleTaken sample, String analyte) {
        return of(sample.sampleCode()).stream()
                .filter(reading -> reading.analyte().equals(analyte))
                .map(FieldReading::value)
                .findFirst()
                .orElse("");
    }

    private List<FieldReading> of(String sampleCode) {
        return content.fieldReadings().stream()
                .filter(reading -> reading.sampleCode().equals(sampleCode))
                .toList();
    }

    /** Analyte to the title of its column, in the order read. */
    private Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        for (FieldReading reading : content.fieldReadings()) {
            String unit = reading.unit() == null ? "" : "\n" + reading.unit();
            columns.putIfAbsent(reading.analyte(), (reading.name().in(language) + unit).strip());
        }
        return columns;
    }
}
