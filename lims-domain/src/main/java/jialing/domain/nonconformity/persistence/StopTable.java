package jialing.domain.nonconformity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.nonconformity.StoppedThing;
import jialing.domain.shared.Sql;

/** On what work is stopped. */
@ApplicationScoped
public class StopTable {

    private static final String IN_FORCE = "select c.thing_type, c.thing_id, c.thing_key, n.number"
            + " from lims.nonconformity_concerned c"
            + " join lims.nonconformity_nonconformity n on n.id = c.nonconformity_id"
            + " join lateral (select kind from lims.nonconformity_step s where s.nonconformity_id = n.id"
            + " and s.kind in ('STOP_WORK', 'RESUME_WORK') and s.taken_at <= ? order by s.taken_at desc, s.id desc limit 1) l"
            + " on l.kind = 'STOP_WORK'"
            + " where n.organisation = ? and exists (select 1 from lims.nonconformity_step s"
            + " where s.organisation = n.organisation and s.nonconformity_id = n.id and s.kind = 'STOP_WORK')"
            + " order by n.number";

    @Inject
    Sql sql;

    /** As of the instant, in the past too. */
    public List<StoppedThing> inForce(String organisation, Instant at) {
        return sql.read(
                IN_FORCE,
                row -> new StoppedThing(
                        new Concerned(row.getString(1), row.getObject(2, UUID.class), row.getString(3)),
                        row.getString(4)),
                at,
                organisation);
    }
}
