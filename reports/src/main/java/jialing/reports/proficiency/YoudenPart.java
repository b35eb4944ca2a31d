package jialing.reports.proficiency;

import jialing.reports.shared.ChartImage;

/** Scores of an analyte in two items, as printed. */
public record YoudenPart(String title, ChartImage plot) {}
