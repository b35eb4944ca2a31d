package jialing.domain.inspection;

import java.time.LocalDate;

/**
 * From which days of the record what is verified will be drawn, and how much. Named by the act that begins the inspection, before
 * anybody can know the seed.
 *
 * @param from first day
 * @param to last day
 * @param count of each kind
 */
public record CheckScope(LocalDate from, LocalDate to, Integer count) {}
