package jialing.domain.exchange.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jialing.domain.exchange.PublishedResult;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.reporting.Report;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import org.hibernate.Session;

/** What is to leave the house, in the order in which it was released. Rows are added and read, never changed. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReleaseKey key;

    @Inject
    LabClock clock;

    /** A row that has not been relayed yet. */
    public record Row(UUID id, Instant recordedAt, PublishedResult result) {}

    public boolean holds(String reportNumber) {
        return !entityManager
                .createNativeQuery("select 1 from lims.exchange_outbox where report_number = :number limit 1")
                .setParameter("number", reportNumber)
                .getResultList()
                .isEmpty();
    }

    public void add(Report report, List<PublishedResult> results) {
        Instant now = clock.now();
        entityManager.unwrap(Session.class).doWork(connection -> {
            String previous = lastHash(connection, report.organisation());
            try (var insert = connection.prepareStatement(
                    "insert into lims.exchange_outbox (id, recorded_at, organisation,"
                            + " report_number, payload, previous_hash, hash, signature) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (PublishedResult result : results) {
                    String payload = CanonicalJson.of(result);
                    String hash = CanonicalJson.sha256((previous == null ? "" : previous) + payload);
                    insert.setObject(1, TimeOrderedId.next());
                    insert.setObject(2, now.atOffset(ZoneOffset.UTC));
                    insert.setString(3, report.organisation());
                    insert.setString(4, report.number());
                    insert.setString(5, payload);
                    insert.setString(6, previous);
                    insert.setString(7, hash);
                    insert.setBytes(8, key.sign(hash));
                    insert.addBatch();
                    previous = hash;
                }
                insert.executeBatch();
            }
        });
    }

    /** The oldest rows not relayed yet, marked as relayed in this transaction. */
    public List<Row> take(int most) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            if (!holdsTheRelay(connection)) {
                return List.of();
            }
            List<Row> rows = waiting(connection, most);
            markRelayed(connection, rows);
            return rows;
        });
    }

    /** Whichever node has the lock relays; the others come back later. */
    private static boolean holdsTheRelay(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select pg_try_advisory_xact_lock(hashtext('exchange_relay'))")) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    private static List<Row> waiting(Connection connection, int most) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select o.id, o.recorded_at, o.payload from lims.exchange_outbox o"
                        + " where not exists (select 1 from lims.exchange_relayed r where r.outbox_id = o.id) order by o.id limit ?")) {
            statement.setInt(1, most);
            var rows = new ArrayList<Row>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(
                            found.getObject(1, UUID.class),
                            found.getObject(2, OffsetDateTime.class).toInstant(),
                            CanonicalJson.read(found.getString(3), PublishedResult.class)));
                }
            }
            return rows;
        }
    }

    private static void markRelayed(Connection connection, List<Row> rows) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into lims.exchange_relayed (outbox_id, organisation) values (?, ?)")) {
            for (Row row : rows) {
                insert.setObject(1, row.id());
                insert.setString(2, row.result().organisation());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String lastHash(Connection connection, String organisation) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select hash from lims.exchange_outbox where organisation = ? order by recorded_at desc, id desc limit 1")) {
            statement.setString(1, organisation);
            try (var found = statement.executeQuery()) {
                return found.next() ? found.getString(1) : null;
            }
        }
    }
}
