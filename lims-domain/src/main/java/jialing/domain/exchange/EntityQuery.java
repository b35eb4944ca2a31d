package jialing.domain.exchange;

import java.util.List;
import java.util.Map;

/**
 * What is asked of an entity set (OGC 18-088, clause 9.3.3).
 *
 * @param filter null for all
 * @param expand link name to what is asked of the linked ones
 * @param select property names; empty for all
 */
public record EntityQuery(
        Expression filter,
        List<Order> orderBy,
        int top,
        int skip,
        boolean count,
        List<String> select,
        Map<String, EntityQuery> expand) {

    public static final int MOST = 1000;
    public static final int USUAL = 100;

    public record Order(Expression by, boolean descending) {}

    public static EntityQuery everything() {
        return new EntityQuery(null, List.of(), USUAL, 0, false, List.of(), Map.of());
    }
}
