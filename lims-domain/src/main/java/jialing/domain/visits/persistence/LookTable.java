package jialing.domain.visits.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.Sql;
import jialing.domain.visits.Look;
import jialing.domain.visits.Visit;

/** The trail of visitors, in an append-only table. */
@ApplicationScoped
public class LookTable {

    @Inject
    Sql sql;

    public void add(Visit visit, Look look) {
        sql.execute(
                "insert into lims.visits_look (id, visit_id, organisation, person_id, door, address, taken, looked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                look.id(),
                visit.id(),
                visit.organisation(),
                visit.acceptance().personId(),
                look.door(),
                look.address(),
                look.taken(),
                look.at());
    }

    /** Newest first; those before that one. */
    public List<Look> page(UUID visit, UUID after, int most) {
        return sql.read(
                "select * from lims.visits_look where visit_id = ? and (cast(? as uuid) is null or id < ?)"
                        + " order by id desc limit ?",
                LookTable::look,
                visit,
                after,
                after,
                most);
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(
                row.getObject("id", UUID.class),
                row.getString("door"),
                row.getString("address"),
                row.getBoolean("taken"),
                Sql.instant(row, "looked_at"));
    }
}
