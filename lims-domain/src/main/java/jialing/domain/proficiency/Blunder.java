package jialing.domain.proficiency;

/**
 * A result that the provider takes out before anything is calculated, e.g. one in another unit (ISO 13528:2022 6.4). It has its score
 * all the same.
 *
 * @param code of the laboratory in the round
 */
public record Blunder(Integer measurand, String code, String reason) {}
