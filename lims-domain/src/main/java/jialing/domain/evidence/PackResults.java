package jialing.domain.evidence;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.reporting.ReportContent;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** All reported results of a pack in one table (RFC 4180), as they are printed. Whoever wants more has each report's {@code data.json}. */
final class PackResults {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private PackResults() {}

    static String of(EvidencePack pack) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CSVFormat.RFC4180.print(text)) {
            csv.printRecord(
                    "report",
                    "sample",
                    "site",
                    "analyte",
                    "项目",
                    "method",
                    "result",
                    "unit",
                    "detectionLimit",
                    "analysedAt",
                    "subcontractor");
            for (PackedReport report : pack.reports()) {
                print(csv, report);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void print(CSVPrinter csv, PackedReport report) throws IOException {
        ReportContent content = CanonicalJson.read(report.content(), ReportContent.class);
        for (var result : content.results()) {
            csv.printRecord(
                    report.number(),
                    result.sampleCode(),
                    result.siteCode(),
                    result.name().en(),
                    result.name().zh(),
                    result.method(),
                    result.value(),
                    result.unit(),
                    result.detectionLimit(),
                    result.analysedAt(),
                    content.subcontractOf(result).map(each -> each.name().zh()).orElse(null));
        }
    }
}
