package jialing.domain.exchange.sensorthings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.exchange.Entity;
import jialing.domain.exchange.EntityPage;
import jialing.domain.exchange.EntityQuery;
import jialing.domain.exchange.EntitySet;
import jialing.domain.exchange.EntitySet.Link;
import jialing.domain.exchange.EntitySet.Property;
import jialing.domain.shared.Refusal;

/** One answer being read: the entities asked for, then those expanded, with one query for each level. */
final class Reading {

    private static final int MOST_IN_ONE_ANSWER = 20_000;

    private final Connection connection;
    private int read;

    Reading(Connection connection) {
        this.connection = connection;
    }

    private record Row(long from, Entity entity) {}

    Optional<Entity> one(EntitySet set, long id, EntityQuery query) throws SQLException {
        return expanded(rows(set, new EntitySql(set, query).one(id)), query.expand()).stream()
                .map(Row::entity)
                .findFirst();
    }

    EntityPage page(EntitySet set, EntityQuery query) throws SQLException {
        var sql = new EntitySql(set, query);
        List<Row> rows = expanded(rows(set, sql.page()), query.expand());
        Long count = query.count() ? counts(sql.count()).get(0L) : null;
        return page(set, rows, query, count);
    }

    /** A page for each of the entities that the link leads from. */
    Map<Long, EntityPage> pageOfEach(EntitySet from, Link link, List<Long> ids, EntityQuery query) throws SQLException {
        var sql = new EntitySql(link.target(), query);
        Long[] owners = ids.toArray(Long[]::new);
        List<Row> rows = expanded(rows(link.target(), sql.pageOfEach(from, link, owners)), query.expand());
        Map<Long, Long> counts = query.count() ? counts(sql.countOfEach(from, link, owners)) : Map.of();
        var pages = new LinkedHashMap<Long, EntityPage>();
        for (Long id : ids) {
            List<Row> own = rows.stream().filter(row -> row.from() == id).toList();
            pages.put(id, page(link.target(), own, query, query.count() ? counts.getOrDefault(id, 0L) : null));
        }
        return pages;
    }

    private static EntityPage page(EntitySet set, List<Row> rows, EntityQuery query, Long count) {
        List<Entity> entities =
                rows.stream().limit(query.top()).map(Row::entity).toList();
        return new EntityPage(set, entities, count, rows.size() > query.top());
    }

    private List<Row> expanded(List<Row> rows, Map<String, EntityQuery> expand) throws SQLException {
        if (expand.isEmpty() || rows.isEmpty()) {
            return rows;
        }
        EntitySet set = rows.get(0).entity().set();
        List<Long> ids = rows.stream().map(row -> row.entity().id()).distinct().toList();
        var pages = new LinkedHashMap<String, Map<Long, EntityPage>>();
        for (Map.Entry<String, EntityQuery> each : expand.entrySet()) {
            Link link = set.link(each.getKey()).orElseThrow();
            pages.put(each.getKey(), pageOfEach(set, link, ids, each.getValue()));
        }
        return rows.stream().map(row -> expanded(row, pages)).toList();
    }

    private static Row expanded(Row row, Map<String, Map<Long, EntityPage>> pages) {
        var linked = new LinkedHashMap<String, EntityPage>();
        pages.forEach((link, ofEach) -> linked.put(link, ofEach.get(row.entity().id())));
        return new Row(
                row.from(),
                new Entity(row.entity().set(), row.entity().id(), row.entity().values(), linked));
    }

    private List<Row> rows(EntitySet set, Fragment sql) throws SQLException {
        var found = new ArrayList<Row>();
        try (var statement = prepared(sql);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                mustStaySmall();
                found.add(new Row(rows.getLong(1), entity(rows, set)));
            }
        }
        return found;
    }

    private void mustStaySmall() {
        if (++read > MOST_IN_ONE_ANSWER) {
            throw Refusal.invalid(
                    "AnswerIsNotTooLarge",
                    "$expand",
                    "一次最多返回 " + MOST_IN_ONE_ANSWER + " 个实体，请缩小 $top 或 $expand",
                    "One answer holds at most " + MOST_IN_ONE_ANSWER + " entities: ask with a smaller $top or $expand");
        }
    }

    private Map<Long, Long> counts(Fragment sql) throws SQLException {
        var counts = new LinkedHashMap<Long, Long>();
        try (var statement = prepared(sql);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                counts.put(rows.getLong(1), rows.getLong(2));
            }
        }
        return counts;
    }

    private PreparedStatement prepared(Fragment sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.sql());
        int mark = 1;
        for (Object value : sql.values()) {
            if (value instanceof Long[] ids) {
                statement.setArray(mark++, connection.createArrayOf("bigint", ids));
            } else {
                statement.setObject(
                        mark++, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
            }
        }
        return statement;
    }

    private static Entity entity(ResultSet row, EntitySet set) throws SQLException {
        var values = new LinkedHashMap<String, Object>();
        for (Property property : set.properties().values()) {
            values.put(property.name(), value(row, property));
        }
        values.remove("id");
        return new Entity(set, row.getLong("id"), values, Map.of());
    }

    private static Object value(ResultSet row, Property property) throws SQLException {
        return switch (property.type()) {
            case NUMBER -> row.getBigDecimal(property.name());
            case TIME -> {
                OffsetDateTime time = row.getObject(property.name(), OffsetDateTime.class);
                yield time == null ? null : time.toInstant();
            }
            default -> row.getString(property.name());
        };
    }
}
