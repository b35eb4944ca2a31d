package jialing.domain.samplebank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import jialing.domain.environment.Sensor;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.samplebank.Cabinet;
import jialing.domain.samplebank.CabinetMessage;
import jialing.domain.samplebank.CabinetOpening;
import jialing.domain.samplebank.MessageLine;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Sql;
import jialing.domain.shared.TimeOrderedId;

/** What cabinets told, and what they may open. */
@ApplicationScoped
public class MessageTable {

    private static final String ADD =
            "insert into lims.samplebank_message (id, organisation, cabinet, device, number, kind,"
                    + " position, container_code, opener, happened_at, content, received_at, act_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String KNOWN =
            "select number from lims.samplebank_message where organisation = ? and device = ? and number = any(?)";

    private static final String STATE = "(select s.kind from lims.samplebank_request_step s where s.request_id = r.id"
            + " order by s.id desc limit 1)";

    /** What approved requests want from here, or have from here and must bring back. */
    private static final String OPENINGS = "select t.position, q.container_code, r.number, r.requester, a.account,"
            + " r.requester_name, r.until from lims.samplebank_request r"
            + " join lims.samplebank_requested q on q.request_id = r.id"
            + " join lims.samplebank_standing t on t.container_id = q.container_id"
            + " join lims.people_account a on a.person_id = r.requester"
            + " where r.organisation = ? and " + STATE + " = 'APPROVED' and (t.state = 'STORED' and t.cabinet = ?"
            + " and r.until >= ? and not exists (select 1 from lims.samplebank_movement m where m.request_id = r.id"
            + " and m.container_id = q.container_id) or t.state = 'HANDED_OUT' and t.request_id = r.id"
            + " and exists (select 1 from lims.samplebank_movement m where m.container_id = q.container_id"
            + " and m.ordinal = t.ordinal - 1 and m.cabinet = ?)) order by t.position, q.container_code limit 1000";

    private static final String LEAVES = "select 1 from lims.samplebank_movement o"
            + " join lims.samplebank_movement l on l.container_id = o.container_id and l.ordinal = o.ordinal - 1"
            + " where o.organisation = ? and o.state = 'HANDED_OUT' and l.cabinet = ? and l.position = ?"
            + " and o.moved_at between ?::timestamptz - interval '1 day' and ?::timestamptz + interval '1 day' limit 1";

    @Inject
    Sql sql;

    /** Until the transaction ends: what one device sends twice at once is taken once. */
    public void hold(Sensor device) {
        sql.read(
                "select pg_advisory_xact_lock(hashtextextended('samplebank device ' || ?, 0))",
                row -> 0,
                device.id().toString());
    }

    /** Those of the messages that did not come before. */
    public List<CabinetMessage> unknown(Sensor device, List<CabinetMessage> messages) {
        var known = new HashSet<>(sql.all(
                KNOWN,
                statement -> {
                    statement.setString(1, device.organisation());
                    statement.setString(2, device.code());
                    statement.setArray(
                            3,
                            statement
                                    .getConnection()
                                    .createArrayOf(
                                            "text",
                                            messages.stream()
                                                    .map(CabinetMessage::number)
                                                    .toArray()));
                },
                row -> row.getString(1)));
        return messages.stream().filter(each -> !known.contains(each.number())).toList();
    }

    public UUID add(Cabinet cabinet, Sensor device, CabinetMessage message, RecordedAct act) {
        UUID id = TimeOrderedId.next();
        sql.execute(
                ADD,
                id,
                cabinet.organisation(),
                cabinet.code(),
                device.code(),
                message.number(),
                message.kind().name(),
                message.position(),
                message.container(),
                message.opener(),
                LabClock.kept(message.happenedAt()),
                CanonicalJson.of(message),
                act.recordedAt(),
                act.hash());
        return id;
    }

    public List<CabinetOpening> openings(Cabinet cabinet, LocalDate day) {
        return sql.read(OPENINGS, MessageTable::opening, cabinet.organisation(), cabinet.code(), day, cabinet.code());
    }

    /** Accounts of those who keep the bank on that day. */
    public List<String> keepers(String organisation, LocalDate day) {
        return sql.read(
                "select distinct a.account from lims.people_held_capacity c join lims.people_account a on a.person_id = c.person_id"
                        + " where c.organisation = ? and c.capacity = 'SAMPLE_CUSTODIAN' and c.valid_from <= ?"
                        + " and (c.valid_to is null or c.valid_to >= ?) order by 1",
                row -> row.getString(1),
                organisation,
                day,
                day);
    }

    /** Whether something leaves that position about then, by a hand-out on record or a request that is approved. */
    public boolean isExpectedToLeave(Cabinet cabinet, String position, Instant at, LocalDate day) {
        boolean approved = openings(cabinet, day).stream().anyMatch(each -> position.equals(each.position()));
        return approved
                || !sql.read(LEAVES, row -> true, cabinet.organisation(), cabinet.code(), position, at, at)
                        .isEmpty();
    }

    /** The last ones first. */
    public List<MessageLine> of(String organisation, String cabinet, int rows) {
        return sql.read(
                "select * from lims.samplebank_message where organisation = ? and cabinet = ? order by id desc limit ?",
                row -> new MessageLine(
                        row.getString("number"),
                        CabinetMessage.CabinetEvent.valueOf(row.getString("kind")),
                        row.getString("position"),
                        row.getString("container_code"),
                        row.getString("opener"),
                        Sql.instant(row, "happened_at")),
                organisation,
                cabinet,
                rows);
    }

    private static CabinetOpening opening(ResultSet row) throws SQLException {
        return new CabinetOpening(
                row.getString("position"),
                row.getString("container_code"),
                row.getString("number"),
                row.getObject("requester", UUID.class),
                row.getString("account"),
                row.getString("requester_name"),
                row.getObject("until", LocalDate.class));
    }
}
