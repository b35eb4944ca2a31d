package jialing.domain.shared;

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
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** Rows read and written by SQL, on the connection and in the transaction of the entities. */
@ApplicationScoped
public class Sql {

    @PersistenceContext
    EntityManager entityManager;

    /** Gives a statement its parameters; where rows are written, executes it too. */
    @FunctionalInterface
    public interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> all(String sql, Binding binding, Reading<T> reading) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                binding.bind(statement);
                try (var rows = statement.executeQuery()) {
                    var found = new ArrayList<T>();
                    while (rows.next()) {
                        found.add(reading.read(rows));
                    }
                    return found;
                }
            }
        });
    }

    public <T> Optional<T> first(String sql, Binding binding, Reading<T> reading) {
        return all(sql, binding, reading).stream().findFirst();
    }

    /** Prepares the statement; the writing binds and executes it, once or in batches. */
    public void write(String sql, Binding writing) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                writing.bind(statement);
            }
        });
    }

    /** Writes one row, or changes what the condition finds; tells how many. */
    public int execute(String sql, Object... values) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                return statement.executeUpdate();
            }
        });
    }

    public <T> List<T> read(String sql, Reading<T> reading, Object... values) {
        return all(sql, statement -> bind(statement, values), reading);
    }

    /** Null when the column is. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
    }
}
