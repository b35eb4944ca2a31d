package jialing.domain.analysis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.Assignment;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Sql;
import jialing.domain.shared.TimeOrderedId;

/** Who is to analyse what. */
@ApplicationScoped
public class AssignmentTable {

    private static final String ADD = "insert into lims.analysis_assignment (id, organisation, container, method,"
            + " analyst, analyst_name, assigned_by, assigned_by_name, assigned_at, act_hash)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String IN_FORCE = "select distinct on (container, method) * from lims.analysis_assignment"
            + " where container = any (?) and method = any (?) and assigned_at <= ?"
            + " order by container, method, id desc";

    private static final String WAITING =
            "select distinct on (a.container, a.method) a.* from lims.analysis_assignment a"
                    + " where a.container in (select c.code from lims.analysis_waiting w"
                    + " join lims.sampling_container c on c.id = w.container_id where w.organisation = ?)"
                    + " order by a.container, a.method, a.id desc";

    @Inject
    Sql sql;

    public void add(String organisation, List<Assignment> assignments, RecordedAct act) {
        sql.write(ADD, insert -> {
            for (Assignment each : assignments) {
                insert.setObject(1, TimeOrderedId.next());
                insert.setString(2, organisation);
                insert.setString(3, each.container());
                insert.setString(4, each.method());
                insert.setObject(5, each.analyst());
                insert.setString(6, each.analystName());
                insert.setObject(7, each.assignedBy());
                insert.setString(8, each.assignedByName());
                insert.setObject(9, each.assignedAt().atOffset(ZoneOffset.UTC));
                insert.setString(10, act.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        });
    }

    /** The newest of each container and method as of the instant; those that were never assigned are missing. */
    public List<Assignment> inForce(Collection<String> containers, Collection<String> methods, Instant at) {
        return sql.all(
                IN_FORCE,
                query -> {
                    query.setArray(1, query.getConnection().createArrayOf("text", containers.toArray()));
                    query.setArray(2, query.getConnection().createArrayOf("text", methods.toArray()));
                    query.setObject(3, at.atOffset(ZoneOffset.UTC));
                },
                AssignmentTable::read);
    }

    /** Of everything that still waits in this laboratory. */
    public List<Assignment> ofWaiting(String organisation) {
        return sql.read(WAITING, AssignmentTable::read, organisation);
    }

    private static Assignment read(ResultSet row) throws SQLException {
        return new Assignment(
                row.getString("container"),
                row.getString("method"),
                row.getObject("analyst", UUID.class),
                row.getString("analyst_name"),
                row.getObject("assigned_by", UUID.class),
                row.getString("assigned_by_name"),
                Sql.instant(row, "assigned_at"));
    }
}
