package jialing.domain.sampling;

/**
 * A reading as the sampler sent it.
 *
 * @param value decimal text
 * @param method null for the method by which the catalogue has it read on site
 */
public record FieldObservation(String analyte, String value, String unit, String instrument, String method) {}
