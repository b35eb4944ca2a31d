package jialing.reports.reporting;

/** A result with the sample it belongs to, as the results table goes through them. */
public record ResultRow(SampleResults sample, int number, PrintedResult line) {}
