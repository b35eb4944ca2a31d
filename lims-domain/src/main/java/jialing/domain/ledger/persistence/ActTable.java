package jialing.domain.ledger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.ActSignature;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Position;
import jialing.domain.shared.Sql;
import org.hibernate.Session;

/** The append-only table of acts, and beside it the head of each subject's chain. */
@ApplicationScoped
public class ActTable {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Sql sql;

    /**
     * Hash of the last act on the subject, null if there is none; holds the chain's end until the transaction is over, the first
     * act's too, so that no two acts ever name the same one before them.
     */
    public String lastHashOf(Subject subject, String organisation) {
        return sql
                .all(
                        "insert into ledger_head (subject_type, subject_id, organisation, hash) values (?, ?, ?, '')"
                                + " on conflict (subject_type, subject_id) do update set hash = ledger_head.hash"
                                + " returning hash",
                        statement -> {
                            statement.setString(1, subject.type());
                            statement.setObject(2, subject.id());
                            statement.setString(3, organisation);
                        },
                        row -> row.getString(1))
                .stream()
                .filter(hash -> !hash.isEmpty())
                .findFirst()
                .orElse(null);
    }

    public void append(RecordedAct act) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement("insert into ledger_act (id, verb, subject_type, subject_id,"
                            + " subject_version, organisation, actors, device_time, recorded_at, lon, lat, accuracy_m,"
                            + " content, content_hash, statement, previous_hash, hash, signatures)"
                            + " values (?,?,?,?,?,?,?::jsonb,?,?,?,?,?,?,?,?,?,?,?)");
                    var head = connection.prepareStatement(
                            "update ledger_head set hash = ? where subject_type = ? and subject_id = ?");
                    var pending = connection.prepareStatement(
                            "insert into ledger_pending (id, kind, recorded_at, entry) values (?, 'ACT', ?, ?)")) {
                bind(insert, act);
                insert.executeUpdate();
                head.setString(1, act.hash());
                head.setString(2, act.subject().type());
                head.setObject(3, act.subject().id());
                head.executeUpdate();
                pending.setObject(1, act.id());
                pending.setObject(2, atOffset(act.recordedAt()));
                pending.setBytes(3, HexFormat.of().parseHex(CanonicalJson.sha256(act.entryText())));
                pending.executeUpdate();
            }
        });
    }

    /** @param hash SHA-256 of the text, in hex */
    public void declare(UUID id, Instant at, String hash) {
        sql.write("insert into ledger_pending (id, kind, recorded_at, entry) values (?, 'TEXT', ?, ?)", insert -> {
            insert.setObject(1, id);
            insert.setObject(2, atOffset(at));
            insert.setBytes(3, HexFormat.of().parseHex(hash));
            insert.executeUpdate();
        });
    }

    public List<RecordedAct> of(String subjectType, UUID subjectId) {
        return sql.all(
                "select * from ledger_act where subject_type = ? and subject_id = ? order by recorded_at, id",
                statement -> {
                    statement.setString(1, subjectType);
                    statement.setObject(2, subjectId);
                },
                ActTable::read);
    }

    public List<RecordedAct> of(Subject subject, Verb verb, Instant since) {
        return sql.read(
                "select * from ledger_act where subject_type = ? and subject_id = ? and verb = ? and recorded_at > ?"
                        + " order by recorded_at, id",
                ActTable::read,
                subject.type(),
                subject.id(),
                verb.name(),
                since);
    }

    /** All acts on any of these subjects, oldest first. */
    public List<RecordedAct> of(List<Subject> subjects) {
        return sql.all(
                "select a.* from ledger_act a join unnest(?, ?) as s (subject_type, subject_id)"
                        + " using (subject_type, subject_id) order by a.recorded_at, a.id",
                statement -> {
                    var connection = statement.getConnection();
                    statement.setArray(
                            1,
                            connection.createArrayOf(
                                    "text", subjects.stream().map(Subject::type).toArray()));
                    statement.setArray(
                            2,
                            connection.createArrayOf(
                                    "uuid", subjects.stream().map(Subject::id).toArray()));
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
        insert.setString(18, CanonicalJson.of(act.signatures()));
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
                row.getString("hash"),
                List.of(CanonicalJson.read(row.getString("signatures"), ActSignature[].class)));
    }

    private static OffsetDateTime atOffset(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
