package jialing.system.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;

/** Fills the ledger with acts of the house as the domain would have recorded them, faster than people can act. */
final class DrillActs {

    private static final int AT_ONCE = 2_000;

    private DrillActs() {}

    static void record(Connection connection, int count) throws SQLException {
        connection.setAutoCommit(false);
        for (int done = 0; done < count; done += AT_ONCE) {
            try (var act = connection.prepareStatement(
                            "insert into lims.ledger_act (id, verb, subject_type, subject_id,"
                                    + " subject_version, organisation, actors, recorded_at, content, content_hash, hash)"
                                    + " values (?, ?, ?, ?, 1, ?, ?::jsonb, ?, ?, ?, ?)");
                    var head = connection.prepareStatement("insert into lims.ledger_head (subject_type, subject_id,"
                            + " organisation, hash) values (?, ?, ?, ?)");
                    var pending = connection.prepareStatement(
                            "insert into lims.ledger_pending (id, kind, recorded_at, entry) values (?, 'ACT', ?, ?)")) {
                for (int i = 0; i < AT_ONCE; i++) {
                    RecordedAct recorded = act(done + i);
                    act.setObject(1, recorded.id());
                    act.setString(2, recorded.verb().name());
                    act.setString(3, recorded.subject().type());
                    act.setObject(4, recorded.subject().id());
                    act.setString(5, recorded.organisation());
                    act.setString(6, CanonicalJson.of(recorded.actors()));
                    act.setObject(7, recorded.recordedAt().atOffset(ZoneOffset.UTC));
                    act.setString(8, recorded.content());
                    act.setString(9, recorded.contentHash());
                    act.setString(10, recorded.hash());
                    act.addBatch();
                    head.setString(1, recorded.subject().type());
                    head.setObject(2, recorded.subject().id());
                    head.setString(3, recorded.organisation());
                    head.setString(4, recorded.hash());
                    head.addBatch();
                    pending.setObject(1, recorded.id());
                    pending.setObject(2, recorded.recordedAt().atOffset(ZoneOffset.UTC));
                    pending.setBytes(3, HexFormat.of().parseHex(CanonicalJson.sha256(recorded.entryText())));
                    pending.addBatch();
                }
                act.executeBatch();
                head.executeBatch();
                pending.executeBatch();
            }
            connection.commit();
        }
    }

    private static RecordedAct act(int number) {
        String content = CanonicalJson.of(Map.of("drill", number));
        var unsealed = new RecordedAct(
                UUID.randomUUID(),
                Verb.ANSWER,
                Subject.of("Drill", UUID.randomUUID()),
                "CQ-MC",
                List.of(ActingPerson.of(Actor.system(), Capacity.SYSTEM)),
                null,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                null,
                content,
                CanonicalJson.sha256(content),
                null,
                null,
                null,
                List.of());
        return new RecordedAct(
                unsealed.id(),
                unsealed.verb(),
                unsealed.subject(),
                unsealed.organisation(),
                unsealed.actors(),
                null,
                unsealed.recordedAt(),
                null,
                content,
                unsealed.contentHash(),
                null,
                null,
                CanonicalJson.sha256(unsealed.sealedText()),
                List.of());
    }
}
