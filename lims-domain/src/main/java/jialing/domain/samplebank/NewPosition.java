package jialing.domain.samplebank;

/**
 * A position that a cabinet gets.
 *
 * @param code within the cabinet
 * @param capacity how many containers it holds
 */
public record NewPosition(String code, Integer capacity) {}
