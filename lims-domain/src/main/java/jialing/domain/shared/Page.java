package jialing.domain.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list in keyset order.
 *
 * @param next where the next page begins, or null on the last one
 */
public record Page<T>(List<T> items, String next) {

    private static final int LARGEST = 200;
    private static final int USUAL = 50;

    /** Of one row more than the page holds: the surplus row only tells that there is a next page. */
    public static <T> Page<T> of(List<T> oneMoreThanLimit, int limit, Function<T, String> key) {
        if (oneMoreThanLimit.size() <= limit) {
            return new Page<>(List.copyOf(oneMoreThanLimit), null);
        }
        List<T> items = List.copyOf(oneMoreThanLimit.subList(0, limit));
        return new Page<>(items, key.apply(items.get(limit - 1)));
    }

    /** How many rows a page holds when so many were asked for. */
    public static int size(Integer asked) {
        return asked == null ? USUAL : Math.max(1, Math.min(asked, LARGEST));
    }
}
