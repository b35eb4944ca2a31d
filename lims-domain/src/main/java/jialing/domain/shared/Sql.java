package jialing.domain.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
}
