package jialing.domain.analysis;

/** A calibration with the number of the batch in which it was drawn. */
public record DrawnEarlier(Calibration calibration, String batch) {}
