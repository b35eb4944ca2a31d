package jialing.domain.proficiency;

/**
 * A laboratory of a round.
 *
 * @param laboratory its code in the network
 * @param code random, by which it is called in everything that others read
 */
public record Participant(String laboratory, String code) {}
