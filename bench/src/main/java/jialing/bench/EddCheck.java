package jialing.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import jialing.client.PersonAtWork;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** The checker of deliveries over a workbook of a hundred thousand results of three weeks and two analysts. */
final class EddCheck {

    private static final double MOST_SECONDS = 5;
    private static final int ROWS = 100_000;
    private static final int DAYS = 20;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private static final List<String> COLUMNS = List.of(
            "sample_code",
            "site",
            "matrix",
            "sampled_at",
            "samplers",
            "received_at",
            "analyte",
            "method",
            "result",
            "unit",
            "detection_limit",
            "analysed_at",
            "analyst",
            "instrument",
            "batch");

    /** Code, method, unit, a content and the standard's detection limit. */
    private static final List<List<String>> ANALYTES = List.of(
            List.of("NH3N", "HJ 535-2009", "mg/L", "0.125", "0.025"),
            List.of("TP", "GB/T 11893-1989", "mg/L", "0.08", "0.01"),
            List.of("TN", "HJ 636-2012", "mg/L", "1.25", "0.05"),
            List.of("COD", "HJ 828-2017", "mg/L", "12", "4"));

    private final SystemUnderTest system;
    private final Findings findings;

    EddCheck(SystemUnderTest system, Findings findings) {
        this.system = system;
        this.findings = findings;
    }

    void measure() throws Exception {
        byte[] workbook = workbook();
        PersonAtWork analyst = system.as("p1.analyst1");
        var told = new JsonNode[1];
        Series checks = Series.of(
                5,
                () -> told[0] = analyst.upload("/api/partners/check", "application/octet-stream", workbook)
                        .done()
                        .json());
        Series bare = Series.of(5, () -> bareRead(workbook));
        String what = "Check a delivery of %,d rows (XLSX of %.1f MB, %d problems found), over REST (median)"
                .formatted(
                        told[0].path("rows").asInt(),
                        workbook.length / 1e6,
                        told[0].path("problems").asInt());
        findings.atMost(what, checks.median() / 1000, "s", MOST_SECONDS);
        findings.beside("the same", checks.median(), "the workbook read by the same library", bare.median(), null);
    }

    private static long bareRead(byte[] workbook) throws IOException {
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = read.getFirstSheet().openStream()) {
            return rows.mapToLong(row -> row.getCellCount()).sum();
        }
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("results");
            for (int i = 0; i < COLUMNS.size(); i++) {
                sheet.value(0, i, COLUMNS.get(i));
            }
            Instant now = Instant.now();
            for (int row = 0; row < ROWS; row++) {
                fill(sheet, row, now.minus(Duration.ofDays(1 + row * DAYS / ROWS)));
            }
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, int row, Instant at) {
        List<String> analyte = ANALYTES.get(row % ANALYTES.size());
        int sample = row / ANALYTES.size();
        List<String> cells = List.of(
                "P1-%06d".formatted(sample),
                "点位" + sample % 200,
                "water",
                TIME.format(at.minus(Duration.ofHours(3))),
                "p1.sampler1;p1.sampler2",
                TIME.format(at.minus(Duration.ofHours(2))),
                analyte.get(0),
                analyte.get(1),
                analyte.get(3),
                analyte.get(2),
                analyte.get(4),
                TIME.format(at),
                row % 2 == 0 ? "p1.analyst1" : "p1.analyst2",
                "P1-UV-01",
                "PC-%04d".formatted(sample / 20));
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(row + 1, i, cells.get(i));
        }
    }
}
