package jialing.domain.ledger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Position;
import org.hibernate.Session;

/** The append-only table of acts, and beside it the head of each subject's chain. */
@ApplicationScoped
public class ActTable {

    @PersistenceContext
    EntityManager entityManager;

    /** Hash of the last act on the subject, null if there is none; holds the chain's end until the transaction is over. */
    public String lastHashOf(Subject subject) {
        return query(
                        "select hash from ledger_head where subject_type = ? and subject_id = ? for update",
                        statement -> {
                            statement.setString(1, subject.type());
                            statement.setObject(2, subject.id());
                        },
                        row -> row.getString(1))
                .stream()
                .findFirst()
                .orElse(null);
    }

    public void append(RecordedAct act) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement("insert into ledger_act (id, verb, subject_type, subject_id,"
                            + " subject_version, organisation, actors, device_time, recorded_at, lon, lat, accuracy_m,"
                            + " content, content_hash, statement, previous_hash, hash)"
                            + " values (?,?,?,?,?,?,?::jsonb,?,?,?,?,?,?,?,?,?,?)");
                    var head = connection.prepareStatement(
                            "insert into ledger_head (subject_type, subject_id, organisation,"
                                    + " hash) values (?,?,?,?)"
                                    + " on conflict (subject_type, subject_id) do update set hash = excluded.hash")) {
                bind(insert, act);
                insert.executeUpdate();
                head.setString(1, act.subject().type());
                head.setObject(2, act.subject().id());
                head.setString(3, act.organisation());
                head.setString(4, act.hash());
                head.executeUpdate();
            }
        });
    }

    public List<RecordedAct> of(String subjectType, UUID subjectId) {
        return query(
                "select * from ledger_act where subject_type = ? and subject_id = ? order by recorded_at, id",
                statement -> {
                    statement.setString(1, subjectType);
                    statement.setObject(2, subjectId);
                },
                ActTable::read);
    }

    private static void bind(PreparedStatement insert, RecordedAct act) throws SQLException {
        Position position = act.position();
        insert.setObject(1, act.id());
        insert.setString(2, act.verb().name());
        insert.setString(3, act.subject().type());
        insert.setObject(4, act.subject().id());
        insert.setInt(5, act.subject().version());
        insert.setString(6, act.organisation());
        insert.setString(7, CanonicalJson.of(act.actors()));
        insert.setObject(8, atOffset(act.deviceTime()));
        insert.setObject(9, atOffset(act.recordedAt()));
        insert.setBigDecimal(10, position == null ? null : position.lon());
        insert.setBigDecimal(11, position == null ? null : position.lat());
        insert.setBigDecimal(12, position == null ? null : position.accuracyM());
        insert.setString(13, act.content());
        insert.setString(14, act.contentHash());
        insert.setString(15, act.statement());
        insert.setString(16, act.previousHash());
        insert.setString(17, act.hash());
    }

    private static RecordedAct read(ResultSet row) throws SQLException {
        BigDecimal lon = row.getBigDecimal("lon");
        return new RecordedAct(
                row.getObject("id", UUID.class),
                Verb.valueOf(row.getString("verb")),
                new Subject(
                        row.getString("subject_type"),
                        row.getObject("subject_id", UUID.class),
                        row.getInt("subject_version")),
                row.getString("organisation"),
                List.of(CanonicalJson.read(row.getString("actors"), ActingPerson[].class)),
                instant(row, "device_time"),
                instant(row, "recorded_at"),
                lon == null ? null : new Position(lon, row.getBigDecimal("lat"), row.getBigDecimal("accuracy_m")),
                row.getString("content"),
                row.getString("content_hash"),
                row.getString("statement"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static OffsetDateTime atOffset(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Binding binding, Reading<T> reading) {
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
}
