package jialing.domain.analysis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Many rows at once, past the persistence context, in the same transaction. */
@ApplicationScoped
public class Rows {

    @PersistenceContext
    EntityManager entityManager;

    /** Fills a statement's parameters with one thing. */
    public interface Writing<T> {
        void write(PreparedStatement statement, T thing) throws SQLException;
    }

    /** Makes a thing of the current row. */
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Fills a query's parameters. */
    public interface Asking {
        void ask(PreparedStatement statement) throws SQLException;
    }

    /** Runs the statement once for each thing, all of them in one batch. */
    public <T> void forEach(String sql, Collection<T> things, Writing<T> writing) {
        if (things.isEmpty()) {
            return;
        }
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (T thing : things) {
                    writing.write(statement, thing);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    public <T> List<T> query(String sql, Asking asking, Reading<T> reading) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                asking.ask(query);
                try (var rows = query.executeQuery()) {
                    var found = new ArrayList<T>();
                    while (rows.next()) {
                        found.add(reading.read(rows));
                    }
                    return found;
                }
            }
        });
    }

    static void ids(PreparedStatement statement, int index, Collection<UUID> ids) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf("uuid", ids.toArray()));
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
