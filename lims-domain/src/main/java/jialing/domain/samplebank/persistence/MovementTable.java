package jialing.domain.samplebank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.samplebank.BankMovement;
import jialing.domain.samplebank.BankPosition;
import jialing.domain.samplebank.BankState;
import jialing.domain.samplebank.BankedContainer;
import jialing.domain.samplebank.RetentionPurpose;
import jialing.domain.shared.Sql;

/** What happened to the containers of the bank, and beside it where each is now. */
@ApplicationScoped
public class MovementTable {

    private static final String ADD =
            "insert into lims.samplebank_movement (id, organisation, container_id, container_code,"
                    + " ordinal, state, cabinet, position, request_id, holder, holder_name, mass_left_g, remark, person_id, name,"
                    + " moved_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?::uuid, ?, ?::numeric, ?, ?, ?, ?, ?)";

    private static final String PUT =
            "insert into lims.samplebank_standing (container_id, organisation, container_code,"
                    + " sample_id, matrix, purpose, stored_at, ordinal, state, cabinet, position, request_id, holder_name, due_on,"
                    + " mass_left_g, since) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ?::date, ?::numeric, ?)"
                    + " on conflict (container_id) do update set ordinal = excluded.ordinal, state = excluded.state,"
                    + " cabinet = excluded.cabinet, position = excluded.position, request_id = excluded.request_id,"
                    + " holder_name = excluded.holder_name, due_on = excluded.due_on, mass_left_g = excluded.mass_left_g,"
                    + " since = excluded.since";

    private static final String STANDING = "select * from lims.samplebank_standing where ";

    /** As of an instant, however many containers are named: the last movement of each until then. */
    private static final String LAST = "select m.* from unnest(cast(? as text[])) as c (code) cross join lateral"
            + " (select * from lims.samplebank_movement m where m.container_code = c.code and m.organisation = ?"
            + " and m.moved_at <= ? order by m.moved_at desc, m.ordinal desc limit 1) m";

    @Inject
    Sql sql;

    public void add(BankMovement movement, BankedContainer standing) {
        sql.execute(
                ADD,
                movement.id(),
                movement.organisation(),
                movement.containerId(),
                movement.containerCode(),
                movement.ordinal(),
                movement.state().name(),
                movement.cabinet(),
                movement.position(),
                movement.requestId(),
                movement.holder(),
                movement.holderName(),
                movement.massLeftG(),
                movement.remark(),
                movement.personId(),
                movement.name(),
                movement.movedAt(),
                movement.actHash());
        sql.execute(
                PUT,
                standing.containerId(),
                standing.organisation(),
                standing.containerCode(),
                standing.sampleId(),
                standing.matrix(),
                standing.purpose().name(),
                standing.storedAt(),
                standing.ordinal(),
                standing.state().name(),
                standing.cabinet(),
                standing.position(),
                standing.requestId(),
                standing.holderName(),
                standing.dueOn(),
                standing.massLeftG(),
                standing.since());
    }

    public Optional<BankedContainer> byCode(String code) {
        return sql.read(STANDING + "container_code = ?", MovementTable::standing, code).stream()
                .findFirst();
    }

    public List<BankedContainer> ofSample(UUID sample) {
        return sql.read(STANDING + "sample_id = ? order by container_code", MovementTable::standing, sample);
    }

    public List<BankedContainer> byCodes(Collection<String> codes) {
        return sql.all(
                STANDING + "container_code = any(?) order by container_code",
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("text", codes.toArray())),
                MovementTable::standing);
    }

    /** Those that lie in a cabinet, by position. */
    public List<BankedContainer> lyingIn(String organisation, String cabinet) {
        return sql.read(
                STANDING + "organisation = ? and cabinet = ? and state = 'STORED' order by position, container_code",
                MovementTable::standing,
                organisation,
                cabinet);
    }

    public List<BankedContainer> lyingAt(BankPosition position) {
        return sql.read(
                STANDING + "organisation = ? and cabinet = ? and position = ? and state = 'STORED'",
                MovementTable::standing,
                position.organisation(),
                position.cabinet(),
                position.code());
    }

    /** Those that are out by a request. */
    public List<BankedContainer> outBy(UUID request) {
        return sql.read(
                STANDING + "request_id = ? and state = 'HANDED_OUT' order by container_code",
                MovementTable::standing,
                request);
    }

    /** Until the transaction ends: one container is moved by one person at a time. */
    public void hold(UUID container) {
        sql.read("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> 0, "samplebank/" + container);
    }

    /** Of each of these containers that had come into the bank by then. */
    public List<BankMovement> last(String organisation, Collection<String> codes, Instant at) {
        return sql.all(
                LAST,
                statement -> {
                    statement.setArray(1, statement.getConnection().createArrayOf("text", codes.toArray()));
                    statement.setString(2, organisation);
                    statement.setObject(3, at.atOffset(ZoneOffset.UTC));
                },
                MovementTable::movement);
    }

    /** All of one container, the first first. */
    public List<BankMovement> of(UUID container) {
        return sql.read(
                "select * from lims.samplebank_movement where container_id = ? order by ordinal",
                MovementTable::movement,
                container);
    }

    static BankedContainer standing(ResultSet row) throws SQLException {
        return new BankedContainer(
                row.getObject("container_id", UUID.class),
                row.getString("organisation"),
                row.getString("container_code"),
                row.getObject("sample_id", UUID.class),
                row.getString("matrix"),
                RetentionPurpose.valueOf(row.getString("purpose")),
                Sql.instant(row, "stored_at"),
                row.getInt("ordinal"),
                BankState.valueOf(row.getString("state")),
                row.getString("cabinet"),
                row.getString("position"),
                row.getObject("request_id", UUID.class),
                row.getString("holder_name"),
                row.getObject("due_on", LocalDate.class),
                row.getBigDecimal("mass_left_g"),
                Sql.instant(row, "since"));
    }

    private static BankMovement movement(ResultSet row) throws SQLException {
        return new BankMovement(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getObject("container_id", UUID.class),
                row.getString("container_code"),
                row.getInt("ordinal"),
                BankState.valueOf(row.getString("state")),
                row.getString("cabinet"),
                row.getString("position"),
                row.getObject("request_id", UUID.class),
                row.getObject("holder", UUID.class),
                row.getString("holder_name"),
                row.getBigDecimal("mass_left_g"),
                row.getString("remark"),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                Sql.instant(row, "moved_at"),
                row.getString("act_hash"));
    }
}
