package jialing.domain.exchange.sensorthings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
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
import jialing.domain.exchange.PublishedEntities.Step;
import org.hibernate.Session;

/** Reads published entities; every value of the asker's goes in as a parameter. */
@ApplicationScoped
public class EntityReader {

    @PersistenceContext
    EntityManager entityManager;

    public EntityPage page(EntitySet set, Optional<Step> step, EntityQuery query) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> page(connection, set, step, query));
    }

    public Optional<Entity> one(EntitySet set, long id, EntityQuery query) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            var sql = new EntitySql(set);
            sql.whereId(id);
            List<Entity> found = read(connection, sql, query, 1, 0);
            return found.stream().findFirst();
        });
    }

    private static EntityPage page(Connection connection, EntitySet set, Optional<Step> step, EntityQuery query)
            throws SQLException {
        var sql = new EntitySql(set);
        step.ifPresent(sql::whereLinkedFrom);
        if (query.filter() != null) {
            sql.where(query.filter());
        }
        Long count = query.count() ? count(connection, sql) : null;
        query.orderBy().forEach(sql::orderBy);
        List<Entity> found = query.top() == 0 ? List.of() : read(connection, sql, query, query.top() + 1, query.skip());
        boolean more = found.size() > query.top();
        return new EntityPage(set, more ? found.subList(0, query.top()) : found, count, more);
    }

    private static long count(Connection connection, EntitySql sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql.count())) {
            bind(statement, sql.values());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static List<Entity> read(Connection connection, EntitySql sql, EntityQuery query, int limit, int offset)
            throws SQLException {
        var found = new ArrayList<Entity>();
        try (var statement = connection.prepareStatement(sql.select(limit, offset))) {
            bind(statement, sql.values());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(entity(rows, sql.set()));
                }
            }
        }
        if (query.expand().isEmpty()) {
            return found;
        }
        var expanded = new ArrayList<Entity>();
        for (Entity entity : found) {
            expanded.add(expand(connection, entity, query.expand()));
        }
        return expanded;
    }

    private static Entity expand(Connection connection, Entity entity, Map<String, EntityQuery> expand)
            throws SQLException {
        var linked = new LinkedHashMap<String, EntityPage>();
        for (Map.Entry<String, EntityQuery> each : expand.entrySet()) {
            var step = new Step(entity.set(), entity.id(), each.getKey());
            EntitySet target = entity.set().link(each.getKey()).orElseThrow().target();
            linked.put(each.getKey(), page(connection, target, Optional.of(step), each.getValue()));
        }
        return new Entity(entity.set(), entity.id(), entity.values(), linked);
    }

    private static Entity entity(ResultSet row, EntitySet set) throws SQLException {
        var values = new LinkedHashMap<String, Object>();
        int column = 1;
        for (EntitySet.Property property : set.properties().values()) {
            values.put(property.name(), value(row, column++, property.type()));
        }
        long id = ((BigDecimal) values.remove("id")).longValue();
        return new Entity(set, id, values, Map.of());
    }

    private static Object value(ResultSet row, int column, EntitySet.Type type) throws SQLException {
        return switch (type) {
            case NUMBER -> row.getBigDecimal(column);
            case TEXT, JSON -> row.getString(column);
            case TIME -> {
                OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
                yield time == null ? null : time.toInstant();
            }
        };
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            statement.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
    }
}
