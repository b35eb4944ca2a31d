package jialing.reports.reporting;

import java.nio.charset.StandardCharsets;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.reporting.Report;
import jialing.reports.shared.Enclosure;

/**
 * The report for programs: its content as canonical JSON (RFC 8785), byte by byte what was hashed when it was issued. The SHA-256 of this file is the
 * {@code contentHash} that stands in the ledger.
 */
final class ReportData {

    private ReportData() {}

    /** What the report's code holds, for programs that see no pictures: where the number and the hash stand in the log. */
    static Enclosure proof(String number, String code) {
        return new Enclosure(
                number + ".proof.txt",
                "text/plain",
                "日志证明，与二维码内容相同 / proof that the report stands in the log, as in its code",
                (code + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Enclosure of(Report report) {
        return new Enclosure(
                report.number() + ".json",
                "application/json",
                "报告内容（机器可读） / what the report says, for programs",
                CanonicalJson.of(report.content()).getBytes(StandardCharsets.UTF_8));
    }
}
