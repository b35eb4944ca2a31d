package jialing.reports.reporting;

/** A labelled line of the overview. */
public record Fact(String label, String text) {}
