package jialing.domain.environment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.environment.AmbientQuantity;
import jialing.domain.environment.Place;
import jialing.domain.environment.PlaceCondition;
import jialing.domain.environment.PlaceKind;
import jialing.domain.environment.PlaceLimit;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Actor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Sql;

/** Places with their limits, and how they stand. */
@ApplicationScoped
public class PlaceTable {

    private static final String ADD =
            "insert into lims.environment_place (id, version, organisation, code, name_zh, name_en,"
                    + " kind, parent, keeper_id, keeper_name, recorded_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String LATEST =
            "select distinct on (code) * from lims.environment_place where organisation = ?%s"
                    + " order by code, version desc";

    private static final String ADD_LIMIT =
            "insert into lims.environment_limit (id, organisation, place, quantity, low, high,"
                    + " valid_minutes, from_day, reason, set_by, set_by_name, set_at, act_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String LIMITS = "select * from lims.environment_limit where organisation = ? and place = ?"
            + " order by from_day desc, set_at desc";

    private static final String NO_LIMIT =
            " and (l.low is not null or l.high is not null or l.valid_minutes is not null)";

    /** One question, however many places and quantities. A limit that is open on all sides is none. */
    private static final String CONDITIONS = "select p.code, q.quantity as of_quantity, l.*, r.value, r.measured_at"
            + " from (select distinct organisation, code from lims.environment_place where organisation = ?"
            + " and (cast(? as text[]) is null or code = any(?))) p"
            + " cross join unnest(cast(? as text[])) as q (quantity)"
            + " left join lateral (select * from (select * from lims.environment_limit f where f.organisation = p.organisation"
            + " and f.place = p.code and f.quantity = q.quantity and f.from_day <= ?"
            + " order by f.from_day desc, f.set_at desc limit 1) l where true" + NO_LIMIT + ") l on true"
            + " left join lateral (select v.value, v.measured_at from lims.environment_reading v"
            + " where v.organisation = p.organisation and v.place = p.code and v.quantity = q.quantity and v.measured_at <= ?"
            + " order by v.measured_at desc limit 1) r on true"
            + " where l.id is not null or r.value is not null order by p.code, array_position(cast(? as text[]), q.quantity)";

    private static final String[] QUANTITIES =
            List.of(AmbientQuantity.values()).stream().map(Enum::name).toArray(String[]::new);

    @Inject
    Sql sql;

    public void add(Place place, RecordedAct act) {
        sql.execute(
                ADD,
                place.id(),
                place.version(),
                place.organisation(),
                place.code(),
                place.nameZh(),
                place.nameEn(),
                place.kind().name(),
                place.parent(),
                place.keeperId(),
                place.keeperName(),
                act.recordedAt(),
                act.hash());
    }

    public List<Place> of(String organisation) {
        return sql.read(LATEST.formatted(""), PlaceTable::place, organisation);
    }

    public Optional<Place> byCode(String organisation, String code) {
        return sql.read(LATEST.formatted(" and code = ?"), PlaceTable::place, organisation, code).stream()
                .findFirst();
    }

    /** Those of the codes that are registered. */
    public List<Place> known(String organisation, Collection<String> codes) {
        return sql.all(
                LATEST.formatted(" and code = any(?)"),
                statement -> {
                    statement.setString(1, organisation);
                    statement.setArray(2, statement.getConnection().createArrayOf("text", codes.toArray()));
                },
                PlaceTable::place);
    }

    public void add(PlaceLimit limit, String organisation, Actor by, RecordedAct act) {
        sql.execute(
                ADD_LIMIT,
                limit.id(),
                organisation,
                limit.place(),
                limit.quantity().name(),
                limit.low(),
                limit.high(),
                limit.validMinutes(),
                limit.from(),
                limit.reason(),
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }

    /** All that were ever set, the one that holds last first. */
    public List<PlaceLimit> limits(String organisation, String place) {
        return sql.read(LIMITS, PlaceTable::limit, organisation, place);
    }

    /**
     * Each quantity that has a limit or a reading.
     *
     * @param codes of these places only; null for all
     */
    public List<PlaceCondition> conditions(String organisation, Collection<String> codes, Instant at) {
        return sql.all(
                CONDITIONS,
                statement -> {
                    var connection = statement.getConnection();
                    var among = codes == null ? null : connection.createArrayOf("text", codes.toArray());
                    var quantities = connection.createArrayOf("text", QUANTITIES);
                    statement.setString(1, organisation);
                    statement.setArray(2, among);
                    statement.setArray(3, among);
                    statement.setArray(4, quantities);
                    statement.setObject(5, LabClock.dayOf(at));
                    statement.setObject(6, at.atOffset(ZoneOffset.UTC));
                    statement.setArray(7, quantities);
                },
                row -> new PlaceCondition(
                        row.getString("code"),
                        AmbientQuantity.valueOf(row.getString("of_quantity")),
                        row.getString("id") == null ? null : limit(row),
                        row.getBigDecimal("value"),
                        Sql.instant(row, "measured_at"),
                        at));
    }

    private static PlaceLimit limit(ResultSet row) throws SQLException {
        return new PlaceLimit(
                row.getObject("id", UUID.class),
                row.getString("place"),
                AmbientQuantity.valueOf(row.getString("quantity")),
                row.getBigDecimal("low"),
                row.getBigDecimal("high"),
                row.getObject("valid_minutes", Integer.class),
                row.getObject("from_day", LocalDate.class),
                row.getString("reason"),
                row.getString("set_by_name"),
                Sql.instant(row, "set_at"));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("organisation"),
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                PlaceKind.valueOf(row.getString("kind")),
                row.getString("parent"),
                row.getObject("keeper_id", UUID.class),
                row.getString("keeper_name"));
    }
}
