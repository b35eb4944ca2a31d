package jialing.reports.reporting;

/** A method with everything that was determined by it. {@code standard} with its year: HJ 535-2009. */
public record MethodLine(String analytes, String standard, String title, String detectionLimit) {}
