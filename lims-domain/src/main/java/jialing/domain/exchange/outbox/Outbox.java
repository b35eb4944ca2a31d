package jialing.domain.exchange.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
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

    private static final String INSERT =
            "insert into lims.exchange_outbox (id, recorded_at, organisation, report_number,"
                    + " payload, previous_hash, hash, signature) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String LET_WAIT =
            "insert into lims.exchange_waiting (outbox_id, recorded_at, organisation) values (?, ?, ?)";

    /** Whichever node has the lock relays, so that the order is kept; the others come back later. */
    private static final String TAKE = "with taken as (delete from lims.exchange_waiting where outbox_id in"
            + " (select outbox_id from lims.exchange_waiting where pg_try_advisory_xact_lock(hashtext('exchange_relay'))"
            + " order by outbox_id limit ?) returning outbox_id, recorded_at)"
            + " select o.payload from taken t join lims.exchange_outbox o on o.id = t.outbox_id"
            + " and o.recorded_at = t.recorded_at order by o.id";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReleaseKey key;

    @Inject
    LabClock clock;

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
            lockChain(connection, report.organisation());
            String previous = lastHash(connection, report.organisation());
            try (var insert = connection.prepareStatement(INSERT);
                    var waiting = connection.prepareStatement(LET_WAIT)) {
                for (PublishedResult result : results) {
                    var row = SealedRow.of(result, previous, key);
                    UUID id = TimeOrderedId.next();
                    insert.setObject(1, id);
                    insert.setObject(2, now.atOffset(ZoneOffset.UTC));
                    insert.setString(3, report.organisation());
                    insert.setString(4, report.number());
                    insert.setString(5, row.payload());
                    insert.setString(6, row.previousHash());
                    insert.setString(7, row.hash());
                    insert.setBytes(8, row.signature());
                    insert.addBatch();
                    waiting.setObject(1, id);
                    waiting.setObject(2, now.atOffset(ZoneOffset.UTC));
                    waiting.setString(3, report.organisation());
                    waiting.addBatch();
                    previous = row.hash();
                }
                insert.executeBatch();
                waiting.executeBatch();
            }
        });
    }

    /** The oldest rows that wait, taken for good if this transaction is committed. */
    public List<PublishedResult> take(int most) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(TAKE)) {
                statement.setInt(1, most);
                var results = new ArrayList<PublishedResult>();
                try (var found = statement.executeQuery()) {
                    while (found.next()) {
                        results.add(CanonicalJson.read(found.getString(1), PublishedResult.class));
                    }
                }
                return results;
            }
        });
    }

    /** Two reports released at once queue up for the end of their organisation's chain. */
    private static void lockChain(Connection connection, String organisation) throws SQLException {
        try (var statement =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtext('exchange_outbox ' || ?))")) {
            statement.setString(1, organisation);
            statement.execute();
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
