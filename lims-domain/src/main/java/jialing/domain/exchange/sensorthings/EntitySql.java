package jialing.domain.exchange.sensorthings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jialing.domain.exchange.EntityQuery;
import jialing.domain.exchange.EntitySet;
import jialing.domain.exchange.Expression;
import jialing.domain.exchange.PublishedEntities.Step;

/** One query on an entity set as SQL text with its parameters, in the order of their marks. */
final class EntitySql {

    private static final String HERE = "e";

    private final EntitySet set;
    private final List<String> conditions = new ArrayList<>();
    private final List<String> orders = new ArrayList<>();
    private final List<Object> conditionValues = new ArrayList<>();
    private final List<Object> orderValues = new ArrayList<>();

    EntitySql(EntitySet set) {
        this.set = set;
    }

    EntitySet set() {
        return set;
    }

    void whereId(long id) {
        conditions.add(HERE + ".id = ?");
        conditionValues.add(id);
    }

    void whereLinkedFrom(Step step) {
        EntitySet.Link link = step.from().link(step.link()).orElseThrow();
        conditions.add("exists (select 1 from lims." + step.from().table() + " o where o.id = ? and "
                + link.join().formatted("o", HERE) + ")");
        conditionValues.add(step.id());
    }

    void where(Expression filter) {
        var sql = new ExpressionSql(set, HERE);
        conditions.add(sql.condition(filter));
        conditionValues.addAll(sql.values());
    }

    void orderBy(EntityQuery.Order order) {
        var sql = new ExpressionSql(set, HERE);
        orders.add(sql.value(order.by()) + (order.descending() ? " desc nulls last" : " asc nulls first"));
        orderValues.addAll(sql.values());
    }

    String count() {
        return "select count(*)" + from();
    }

    String select(int limit, int offset) {
        String columns = set.properties().values().stream()
                .map(property -> property.column().formatted(HERE))
                .collect(Collectors.joining(", "));
        String order = orders.stream().map(each -> each + ", ").collect(Collectors.joining());
        return "select " + columns + from() + " order by " + order + HERE + ".id limit " + limit + " offset " + offset;
    }

    List<Object> values() {
        var all = new ArrayList<>(conditionValues);
        all.addAll(orderValues);
        return all;
    }

    private String from() {
        return " from lims." + set.table() + " " + HERE
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
    }
}
