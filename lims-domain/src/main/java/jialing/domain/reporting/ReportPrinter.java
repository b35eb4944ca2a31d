package jialing.domain.reporting;

/** Prints a report as PDF. A door: the reports module stands behind it. */
public interface ReportPrinter {

    /** @param proof that the report stands in the log, for its QR code */
    byte[] print(Report report, ReportProof proof);
}
