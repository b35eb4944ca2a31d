package jialing.domain.nonconformity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.nonconformity.CourseState;
import jialing.domain.nonconformity.NonconformityList.Filter;
import jialing.domain.nonconformity.NonconformityList.Line;
import jialing.domain.nonconformity.NonconformitySource;
import jialing.domain.nonconformity.Severity;
import jialing.domain.shared.Sql;

/** Nonconformities as lines of a list: without their steps. */
@ApplicationScoped
public class NonconformityLines {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String PAGE =
            "select n.id, n.number, n.organisation, n.title, n.source, n.severity, s.state, s.due_on,"
                    + " coalesce(s.due_on < ?, false) as overdue, s.stopped, n.opener, n.opened_at, s.closed_at,"
                    + " array(select c.thing_key from lims.nonconformity_concerned c where c.nonconformity_id = n.id"
                    + " order by c.thing_type, c.thing_key limit 3) as concerned"
                    + " from lims.nonconformity_nonconformity n"
                    + " join lims.nonconformity_standing s on s.nonconformity_id = n.id"
                    + " where n.id < ? and (?::text is null or s.state = ?) and (not ? or s.due_on < ?)"
                    + " and (?::uuid is null or exists (select 1 from lims.nonconformity_concerned c"
                    + " where c.nonconformity_id = n.id and c.thing_id = ?::uuid and c.thing_type = ?))"
                    + " order by n.id desc limit ?";

    @Inject
    Sql sql;

    public List<Line> page(Filter filter, UUID after, LocalDate today, int rows) {
        String state = filter.state() == null ? null : filter.state().name();
        return sql.read(
                PAGE,
                NonconformityLines::line,
                today,
                after == null ? AFTER_ALL : after,
                state,
                state,
                filter.overdue(),
                today,
                filter.thingId(),
                filter.thingId(),
                filter.thingType(),
                rows);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("organisation"),
                row.getString("title"),
                NonconformitySource.valueOf(row.getString("source")),
                Severity.valueOf(row.getString("severity")),
                CourseState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("overdue"),
                row.getBoolean("stopped"),
                row.getString("opener"),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "closed_at"),
                List.of((String[]) row.getArray("concerned").getArray()));
    }
}
