package jialing.domain.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.assessment.PlaceRequirement;
import jialing.domain.assessment.PlaceRequirement.Kind;
import jialing.domain.assessment.PlaceRequirement.Outlet;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;

/** The append-only table of limits that organisations entered. */
@ApplicationScoped
public class PlaceRequirementTable {

    private static final String ADD =
            "insert into lims.assessment_place_limit (id, line_id, version, organisation, kind, place, outlet, matrix, analyte, low, high, not_detected,"
                    + " unit, from_day, until_day, ends, source, set_by, set_by_name, set_at, act_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String PAGE = "select * from lims.assessment_place_limit"
            + " where organisation = any (?) and (cast(? as text) is null or place = ?) and (cast(? as uuid) is null or id < ?)"
            + " order by id desc limit ?";

    private static final String OF_PLACE =
            "select * from lims.assessment_place_limit where organisation = ? and place = ? order by from_day, id";

    @Inject
    Sql sql;

    /** How many versions there are. Whoever asks is alone with the limit until the transaction is over. */
    public int versionsHeld(UUID line) {
        sql.read("select cast(pg_advisory_xact_lock(hashtext(?)) as text)", row -> row.getString(1), line.toString());
        return sql.read(
                        "select count(*) as versions from lims.assessment_place_limit where line_id = ?",
                        row -> row.getInt("versions"),
                        line)
                .get(0);
    }

    /** @param version the limit as the subject of its act */
    public void add(PlaceRequirement limit, Subject version, Actor actor, RecordedAct act) {
        sql.execute(
                ADD,
                limit.id(),
                version.id(),
                version.version(),
                actor.organisation(),
                limit.kind().name(),
                limit.place(),
                limit.outlet() == null ? null : limit.outlet().name(),
                limit.matrix(),
                limit.analyte(),
                limit.low(),
                limit.high(),
                limit.notDetected(),
                limit.unit(),
                limit.from(),
                limit.until(),
                limit.ends(),
                limit.source(),
                actor.personId(),
                limit.setByName(),
                limit.setAt(),
                act.hash());
    }

    /** Every version, the newest first. */
    public List<PlaceRequirement> page(String[] organisations, String place, UUID after, int most) {
        return sql.read(PAGE, PlaceRequirementTable::limit, organisations, place, place, after, after, most);
    }

    /** Every version of a place, in the order in which they begin. */
    public List<PlaceRequirement> ofPlace(String organisation, String place) {
        return sql.read(OF_PLACE, PlaceRequirementTable::limit, organisation, place);
    }

    private static PlaceRequirement limit(ResultSet row) throws SQLException {
        String outlet = row.getString("outlet");
        return new PlaceRequirement(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("place"),
                outlet == null ? null : Outlet.valueOf(outlet),
                row.getString("matrix"),
                row.getString("analyte"),
                row.getBigDecimal("low"),
                row.getBigDecimal("high"),
                row.getBoolean("not_detected"),
                row.getString("unit"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getBoolean("ends"),
                row.getString("source"),
                row.getString("set_by_name"),
                Sql.instant(row, "set_at"));
    }
}
