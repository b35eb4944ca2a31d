package jialing.domain.proficiency;

/**
 * What is to be found in an item of a round.
 *
 * @param number within the round, from 1
 * @param item A, or B where two items make Youden pairs
 * @param analyte its code in the catalogue, in the matrix of the round
 */
public record Measurand(int number, String item, String analyte, String unit) {}
