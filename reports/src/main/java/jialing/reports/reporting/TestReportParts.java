package jialing.reports.reporting;

import java.util.List;

/** A report as its template goes through it: the cover from the report itself, then chapter by chapter. */
public record TestReportParts(TestReport report, List<Chapter> chapters) {}
