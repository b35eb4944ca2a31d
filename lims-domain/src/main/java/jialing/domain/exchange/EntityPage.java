package jialing.domain.exchange;

import java.util.List;

/**
 * Some entities of a set.
 *
 * @param count how many there are in all, or null when nobody asked
 * @param more whether others follow
 */
public record EntityPage(EntitySet set, List<Entity> entities, Long count, boolean more) {}
