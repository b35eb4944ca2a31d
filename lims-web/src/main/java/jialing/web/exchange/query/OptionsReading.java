package jialing.web.exchange.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jialing.domain.exchange.EntityQuery;
import jialing.domain.exchange.EntitySet;
import jialing.domain.exchange.Expression;

/** The options for one entity set being read, one after the other. */
final class OptionsReading {

    private static final Set<String> ONLY_EXPAND = Set.of("$expand");

    private final EntitySet set;
    private final int depth;
    private final Map<String, Asked> expanded = new LinkedHashMap<>();
    private Expression filter;
    private List<EntityQuery.Order> orderBy = List.of();
    private List<String> select = List.of();
    private int top = EntityQuery.USUAL;
    private int skip;
    private boolean count;

    OptionsReading(EntitySet set, int depth) {
        this.set = set;
        this.depth = depth;
    }

    void read(QueryOption option, String value) {
        switch (option) {
            case FILTER -> filter = ExpressionParser.parse(value);
            case ORDER_BY ->
                orderBy =
                        Parts.of(value, ',').stream().map(OptionsReading::order).toList();
            case TOP -> top = Math.min(option.number(value), EntityQuery.MOST);
            case SKIP -> skip = option.number(value);
            case COUNT -> count = option.truth(value);
            case SELECT ->
                select = Parts.of(value, ',').stream().map(this::known).toList();
            case EXPAND -> Parts.of(value, ',').forEach(this::expand);
        }
    }

    EntityQuery query() {
        var expand = new LinkedHashMap<String, EntityQuery>();
        expanded.forEach((link, asked) -> expand.put(link, asked.query()));
        return new EntityQuery(filter, orderBy, top, skip, count, select, expand);
    }

    Map<String, Asked> expanded() {
        return expanded;
    }

    private static EntityQuery.Order order(String part) {
        boolean descending = part.endsWith(" desc");
        String by = descending || part.endsWith(" asc") ? part.substring(0, part.lastIndexOf(' ')) : part;
        return new EntityQuery.Order(ExpressionParser.parse(by), descending);
    }

    private String known(String name) {
        if (set.property(name).isEmpty() && set.link(name).isEmpty()) {
            throw QueryOption.notUnderstood(name);
        }
        return name.equals("@iot.id") ? "id" : name;
    }

    /** {@code Datastreams}, {@code Datastreams/Observations} or {@code Datastreams($top=1;$expand=…)}. */
    private void expand(String part) {
        int open = part.indexOf('(');
        if (open >= 0 && !part.endsWith(")")) {
            throw QueryOption.notUnderstood(part);
        }
        String path = open < 0 ? part : part.substring(0, open);
        Map<String, String> options =
                open < 0 ? new LinkedHashMap<>() : Asked.nested(part.substring(open + 1, part.length() - 1));
        var steps = new ArrayList<>(List.of(path.split("/", -1)));
        String first = steps.remove(0);
        if (!steps.isEmpty()) {
            String rest = String.join("/", steps) + (open < 0 ? "" : part.substring(open));
            options = new LinkedHashMap<>(Map.of("$expand", rest));
        }
        EntitySet target = set.link(first)
                .orElseThrow(() -> QueryOption.notUnderstood(first))
                .target();
        Asked before = expanded.get(first);
        Map<String, String> asked = before == null ? options : together(before.options(), options);
        expanded.put(first, Asked.of(target, asked, depth + 1));
    }

    /** {@code $expand=Datastreams/Sensor,Datastreams/Thing} expands both below the one link. */
    private static Map<String, String> together(Map<String, String> one, Map<String, String> other) {
        if (!one.keySet().equals(ONLY_EXPAND) || !other.keySet().equals(ONLY_EXPAND)) {
            throw QueryOption.notUnderstood("$expand × 2");
        }
        return Map.of("$expand", one.get("$expand") + "," + other.get("$expand"));
    }
}
