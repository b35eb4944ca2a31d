package jialing.bench;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import jialing.client.Answer;
import jialing.client.Patience;
import jialing.client.PersonAtWork;
import jialing.reports.reporting.ExampleReport;
import jialing.reports.reporting.TestReportPrinter;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/** Labels and a signed report, beside JasperReports without any of it. */
final class Printing {

    private final SystemUnderTest system;
    private final Findings findings;

    Printing(SystemUnderTest system, Findings findings) {
        this.system = system;
        this.findings = findings;
    }

    void labels(String order) throws Exception {
        PersonAtWork sampler = system.as("wz.sampler1");
        String path = "/api/sampling/labels.pdf?layout=sheet&symbol=qr&workOrder=" + order;
        int labels = sampler.get("/api/sampling/samples?limit=500&workOrder=" + order)
                .done()
                .items()
                .mapToInt(sample -> sample.path("containers").asInt())
                .sum();
        sampler.get(path).done();
        JasperReport table = bareTable();
        bareTable(table, labels);
        findings.beside(
                labels + " labels with QR codes as PDF, over REST",
                Series.once(() -> sampler.get(path).done()),
                "JasperReports, " + labels + " lines of text",
                Series.once(() -> bareTable(table, labels)),
                null);
    }

    static JasperReport bareTable() throws Exception {
        try (var source = Printing.class.getResourceAsStream("BareTable.jrxml")) {
            return JasperCompileManager.compileReport(source);
        }
    }

    static byte[] bareTable(JasperReport table, int lines) throws Exception {
        var rows = IntStream.range(0, lines)
                .<Map<String, ?>>mapToObj(line -> Map.of("text", "CQWZ2600" + line))
                .toList();
        var bytes = new ByteArrayOutputStream();
        var filled =
                JasperFillManager.fillReport(table, new HashMap<>(), new JRMapCollectionDataSource(List.copyOf(rows)));
        JasperExportManager.exportReportToPdfStream(filled, bytes);
        return bytes.toByteArray();
    }

    /** The demo's last report is corrected once more; what is measured is the report that takes its place. */
    void signedReport() {
        PersonAtWork signatory = system.as("wz.signatory");
        String result = signatory
                .get("/api/reporting/reports/" + newestReport(signatory))
                .done()
                .text("content/results/0/resultId");
        signatory
                .post(
                        "/api/review/results/" + result + "/amendment",
                        Map.of("value", "0.43", "reason", "bench", "pin", PersonAtWork.PIN))
                .done();
        String number = newestReport(signatory);
        double sealed = Series.once(() -> {
            signatory
                    .post("/api/reporting/reports/" + number + "/issue", Map.of("pin", PersonAtWork.PIN))
                    .done();
            Patience.of(Duration.ofMinutes(1)).until("sealed", () -> genuine(number));
            return null;
        });
        var printer = new TestReportPrinter();
        printer.print(ExampleReport.of(Locale.SIMPLIFIED_CHINESE, 1));
        double bare = Series.once(() -> printer.print(ExampleReport.of(Locale.SIMPLIFIED_CHINESE, 1)));
        findings.beside(
                "One report from the signatory's signature to the sealed PDF (looked for every 100 ms)",
                sealed,
                "JasperReports, the same template without seal",
                bare,
                null);
    }

    private static String newestReport(PersonAtWork signatory) {
        return signatory.get("/api/reporting/reports?limit=1").done().text("items/0/number");
    }

    private boolean genuine(String number) {
        Answer answer = PersonAtWork.stranger(system.url())
                .get("/api/reporting/verification/" + number)
                .done();
        return answer.text("state").equals("GENUINE");
    }
}
