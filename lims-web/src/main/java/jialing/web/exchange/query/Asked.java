package jialing.web.exchange.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jialing.domain.exchange.EntityQuery;
import jialing.domain.exchange.EntitySet;

/**
 * What was asked of an entity set: in words, as they are needed for a link to the next page, and as the query that they mean.
 *
 * @param options name to value, in the order given, still to be encoded
 * @param expanded link name to what was asked of the linked ones
 */
public record Asked(EntityQuery query, Map<String, String> options, Map<String, Asked> expanded) {

    private static final int DEEPEST = 5;

    public static Asked of(EntitySet set, Map<String, String> options) {
        return of(set, options, 0);
    }

    static Asked of(EntitySet set, Map<String, String> options, int depth) {
        if (depth > DEEPEST) {
            throw QueryOption.notUnderstood("$expand × " + depth);
        }
        var reading = new OptionsReading(set, depth);
        options.forEach((name, value) -> reading.read(QueryOption.named(name), value));
        return new Asked(reading.query(), new LinkedHashMap<>(options), reading.expanded());
    }

    /** The options for the page after this one. */
    public Map<String, String> next() {
        var next = new LinkedHashMap<>(options);
        next.put("$skip", String.valueOf(query.skip() + query.top()));
        return next;
    }

    public boolean selects(String property) {
        List<String> select = query.select();
        return select.isEmpty() || select.contains(property);
    }

    /** As it stands within an {@code $expand}. */
    static Map<String, String> nested(String inParentheses) {
        return Parts.of(inParentheses, ';').stream()
                .map(option -> option.split("=", 2))
                .peek(option -> {
                    if (option.length < 2) {
                        throw QueryOption.notUnderstood(option[0]);
                    }
                })
                .collect(Collectors.toMap(
                        option -> option[0].strip(),
                        option -> option[1].strip(),
                        (one, other) -> {
                            throw QueryOption.notUnderstood(other);
                        },
                        LinkedHashMap::new));
    }
}
