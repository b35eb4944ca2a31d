package jialing.reports.samplebank;

/**
 * Everything printed on the label of a position.
 *
 * @param label what the symbol holds and a scanner sends, e.g. {@code WZ-YP-01/A-03}
 * @param cabinet name of the cabinet
 * @param place code of the place that it stands in
 * @param climate e.g. {@code 2–8 ℃}, empty where the place has no limit
 */
public record PositionLabel(String label, String code, String cabinet, String place, String climate) {}
