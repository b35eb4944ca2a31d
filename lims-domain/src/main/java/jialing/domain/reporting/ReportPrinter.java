package jialing.domain.reporting;

/** Prints a report as PDF. A door: the reports module stands behind it. */
public interface ReportPrinter {

    byte[] print(Report report);
}
