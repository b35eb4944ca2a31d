package jialing.domain.qualification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Sql;

/** Issued reports with lines of a certificate. */
@ApplicationScoped
public class TouchedReports {

    private static final String SINCE = """
            select distinct r.number
            from lims.organisation_qualified_method q
                 join lims.reporting_issue i on i.organisation = q.organisation and i.issued_at >= ?
                 join lims.reporting_report r on r.id = i.report_id
                 join lims.analysis_position p on p.work_order_id = r.work_order_id and p.kind = 'SAMPLE'
                 join lims.analysis_batch b on b.id = p.batch_id and b.matrix = q.matrix
                 join lims.analysis_result x on x.batch_id = b.id and x.position_id = p.id and x.method = q.method
                                             and x.analyte = q.analyte
            where q.id = any (?) and not exists (select from lims.reporting_end e where e.report_id = r.id)
            order by r.number
            """;

    @Inject
    Sql sql;

    /** Numbers of those that were issued on that day or later, and neither replaced nor withdrawn since. */
    public List<String> since(LocalDate day, List<UUID> lines) {
        return sql.all(
                SINCE,
                query -> {
                    query.setObject(1, day.atStartOfDay(LabClock.ZONE).toOffsetDateTime());
                    query.setArray(2, query.getConnection().createArrayOf("uuid", lines.toArray()));
                },
                row -> row.getString("number"));
    }
}
