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

    static Enclosure of(Report report) {
        return new Enclosure(
                report.number() + ".json",
                "application/json",
                "报告内容（机器可读） / what the report says, for programs",
                CanonicalJson.of(report.content()).getBytes(StandardCharsets.UTF_8));
    }
}
