package jialing.domain.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.reporting.Report;
import jialing.domain.reporting.ReportList.Line;

/** Reports as lines of a list: without their content. */
@ApplicationScoped
public class ReportLineTable {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    @PersistenceContext
    EntityManager entityManager;

    @SuppressWarnings("unchecked")
    public List<Line> page(UUID after, int rows) {
        List<Object[]> found = entityManager
                .createNativeQuery("select r.id, r.number, r.organisation, r.work_order, r.project,"
                        + " coalesce(e.state, case when s.report_id is not null then 'SEALED'"
                        + " when i.report_id is not null then 'ISSUED' else 'DRAFTED' end),"
                        + " r.drafted_at, i.issued_at, i.name, o.number, e.by_number"
                        + " from lims.reporting_report r"
                        + " left join lims.reporting_report o on o.id = r.replaces_id"
                        + " left join lims.reporting_issue i on i.report_id = r.id"
                        + " left join lims.reporting_seal s on s.report_id = r.id"
                        + " left join lims.reporting_end e on e.report_id = r.id"
                        + " where r.id < :after order by r.id desc limit :rows")
                .setParameter("after", after == null ? AFTER_ALL : after)
                .setParameter("rows", rows)
                .getResultList();
        return found.stream().map(ReportLineTable::line).toList();
    }

    private static Line line(Object[] row) {
        return new Line(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Report.State.valueOf((String) row[5]),
                (Instant) row[6],
                (Instant) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10]);
    }
}
