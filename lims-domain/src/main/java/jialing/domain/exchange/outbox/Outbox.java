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
import jialing.domain.exchange.Told;
import jialing.domain.exchange.WithdrawnReport;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import org.hibernate.Session;

/** What is to leave the house, in the order in which it was released. Rows are added and read, never changed. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            "insert into lims.exchange_outbox (id, recorded_at, organisation, report_number,"
                    + " kind, payload, previous_hash, hash, signature) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String LET_WAIT =
            "insert into lims.exchange_waiting (outbox_id, recorded_at, organisation) values (?, ?, ?)";

    /** Whichever node has the lock relays, so that the order is kept; the others come back later. */
    private static final String TAKE = "with taken as (delete from lims.exchange_waiting where outbox_id in"
            + " (select outbox_id from lims.exchange_waiting where pg_try_advisory_xact_lock(hashtext('exchange_relay'))"
            + " order by outbox_id limit ?) returning outbox_id, recorded_at)"
            + " select o.kind, o.payload from taken t join lims.exchange_outbox o on o.id = t.outbox_id"
            + " and o.recorded_at = t.recorded_at order by o.id";

    /** What a row tells; the names stand in the rows, those of results excepted: they were the only ones once. */
    private enum Kind {
        RESULT(PublishedResult.class),
        WITHDRAWAL(WithdrawnReport.class);

        private final Class<? extends Told> type;

        Kind(Class<? extends Told> type) {
            this.type = type;
        }

        static Kind of(Told told) {
            return told instanceof PublishedResult ? RESULT : WITHDRAWAL;
        }

        static Kind read(String written) {
            return written == null ? RESULT : valueOf(written);
        }

        String written() {
            return this == RESULT ? null : name();
        }

        Told told(String payload) {
            return CanonicalJson.read(payload, type);
        }
    }

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

    public void add(String organisation, List<? extends Told> rows) {
        Instant now = clock.now();
        entityManager.unwrap(Session.class).doWork(connection -> {
            lockChain(connection, organisation);
            String previous = lastHash(connection, organisation);
            try (var insert = connection.prepareStatement(INSERT);
                    var waiting = connection.prepareStatement(LET_WAIT)) {
                for (Told told : rows) {
                    var row = SealedRow.of(told, previous, key);
                    UUID id = TimeOrderedId.next();
                    insert.setObject(1, id);
                    insert.setObject(2, now.atOffset(ZoneOffset.UTC));
                    insert.setString(3, organisation);
                    insert.setString(4, told.reportNumber());
                    insert.setString(5, Kind.of(told).written());
                    insert.setString(6, row.payload());
                    insert.setString(7, row.previousHash());
                    insert.setString(8, row.hash());
                    insert.setBytes(9, row.signature());
                    insert.addBatch();
                    waiting.setObject(1, id);
                    waiting.setObject(2, now.atOffset(ZoneOffset.UTC));
                    waiting.setString(3, organisation);
                    waiting.addBatch();
                    previous = row.hash();
                }
                insert.executeBatch();
                waiting.executeBatch();
            }
        });
    }

    /** The oldest rows that wait, taken for good if this transaction is committed. */
    public List<Told> take(int most) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(TAKE)) {
                statement.setInt(1, most);
                var rows = new ArrayList<Told>();
                try (var found = statement.executeQuery()) {
                    while (found.next()) {
                        rows.add(Kind.read(found.getString(1)).told(found.getString(2)));
                    }
                }
                return rows;
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
