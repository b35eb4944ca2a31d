package jialing.domain.exchange;

import java.util.Map;

/**
 * A published entity with what was asked to be expanded.
 *
 * @param values property name to value (BigDecimal, String, Instant, JSON text, null)
 * @param linked link name to the page of linked entities
 */
public record Entity(EntitySet set, long id, Map<String, Object> values, Map<String, EntityPage> linked) {}
