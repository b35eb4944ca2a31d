package jialing.domain.exchange.sensorthings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jialing.domain.exchange.EntityQuery;
import jialing.domain.exchange.EntitySet;
import jialing.domain.exchange.EntitySet.Link;

/** What is asked of an entity set, as SQL. The first column of a row is the entity that it was reached from, or nothing. */
final class EntitySql {

    private static final String HERE = "e";
    private static final String FROM = "o";

    private final EntitySet set;
    private final EntityQuery query;

    EntitySql(EntitySet set, EntityQuery query) {
        this.set = set;
        this.query = query;
    }

    Fragment one(long id) {
        return Fragment.of(
                "select cast(null as bigint) as owner, " + columns() + table() + " where " + HERE + ".id = ?", id);
    }

    Fragment page() {
        return Fragment.of("select cast(null as bigint) as owner, " + columns() + table())
                .then(where(List.of()))
                .then(" order by ")
                .then(order())
                .then(limit());
    }

    Fragment count() {
        return Fragment.of("select cast(null as bigint), count(*)" + table()).then(where(List.of()));
    }

    /** A page for each of the entities that the link leads from. */
    Fragment pageOfEach(EntitySet from, Link link, Long[] ids) {
        Fragment linked = Fragment.of("select " + columns() + ", row_number() over (order by ")
                .then(order())
                .then(") as place" + table())
                .then(where(List.of(joined(link))))
                .then(" order by ")
                .then(order())
                .then(limit());
        return Fragment.of("select " + FROM + ".id as owner, l.* from lims." + from.table() + " " + FROM)
                .then(" cross join lateral (")
                .then(linked)
                .then(") l where " + FROM + ".id = any(")
                .then(Fragment.of("?", (Object) ids))
                .then(") order by " + FROM + ".id, l.place");
    }

    Fragment countOfEach(EntitySet from, Link link, Long[] ids) {
        Fragment among = Fragment.of(FROM + ".id = any(?)", (Object) ids);
        return Fragment.of("select " + FROM + ".id, count(*) from lims." + from.table() + " " + FROM)
                .then(" join lims." + set.table() + " " + HERE + " on ")
                .then(joined(link))
                .then(where(List.of(among)))
                .then(" group by " + FROM + ".id");
    }

    private Fragment joined(Link link) {
        return Fragment.of(link.join().formatted(FROM, HERE));
    }

    private Fragment where(List<Fragment> also) {
        var conditions = new ArrayList<>(also);
        if (query.filter() != null) {
            conditions.add(new ExpressionSql(set, HERE).condition(query.filter()));
        }
        return conditions.isEmpty()
                ? Fragment.of("")
                : Fragment.of(" where ").then(Fragment.joined(" and ", conditions));
    }

    private Fragment order() {
        var orders = new ArrayList<Fragment>();
        for (EntityQuery.Order each : query.orderBy()) {
            orders.add(new ExpressionSql(set, HERE)
                    .value(each.by())
                    .then(each.descending() ? " desc nulls last" : " asc nulls first"));
        }
        orders.add(Fragment.of(HERE + ".id"));
        return Fragment.joined(", ", orders);
    }

    /** One more than asked for: it tells that others follow. */
    private Fragment limit() {
        return Fragment.of(" limit ? offset ?", query.top() + 1, query.skip());
    }

    private String columns() {
        return set.properties().values().stream()
                .map(property -> property.column().formatted(HERE) + " as \"" + property.name() + "\"")
                .collect(Collectors.joining(", "));
    }

    private String table() {
        return " from lims." + set.table() + " " + HERE;
    }
}
