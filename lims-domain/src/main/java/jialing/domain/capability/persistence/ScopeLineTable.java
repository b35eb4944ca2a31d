package jialing.domain.capability.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import jialing.domain.capability.CapabilityQuestion;
import jialing.domain.capability.ScopeLine;
import jialing.domain.shared.Sql;

/** Lines of annexes with the detection limit in force: the laboratory's own for any instrument, else what the standard states. */
@ApplicationScoped
public class ScopeLineTable {

    /** What ended before today is history; what ends between today and the day is told with its end. */
    private static final String LINES = """
            with q as (select cast(? as text) as institution, cast(? as text) as method, cast(? as text) as analyte,
                              cast(? as text) as matrix, cast(? as date) as today, cast(? as date) as day)
            select s.*, o.name_zh, o.name_en, coalesce(a.detection_limit, m.detection_limit) as detection_limit,
                   coalesce(a.unit, m.detection_limit_unit) as limit_unit, a.number as verification
            from q join lims.organisation_qualified_method s on true
                 join lims.organisation_organisation o on o.code = s.organisation
                 left join lateral (select c.detection_limit, c.detection_limit_unit from lims.catalogue_method_analyte c
                                    where c.standard = s.method and c.analyte = s.analyte and c.matrix = s.matrix and not c.superseded
                                    order by c.effective_from desc limit 1) m on true
                 left join lateral (select p.detection_limit, p.unit, v.number
                                    from lims.methods_approval p join lims.methods_verification v on v.id = p.verification_id
                                    where p.organisation = s.organisation and p.method = s.method and p.matrix = s.matrix
                                      and p.analyte = s.analyte and p.detection_limit is not null and p.in_force_from <= q.day
                                    order by p.instrument is not null, p.approved_at desc limit 1) a on true
            where (q.institution is null or s.organisation = q.institution) and (q.method is null or s.method = q.method)
              and (q.analyte is null or s.analyte = q.analyte) and (q.matrix is null or s.matrix = q.matrix)
              and s.valid_to >= q.today and s.valid_from <= q.day
              and not exists (select from lims.qualification_changed_line g where g.line_id = s.id and g.restored_as is not null)
            order by s.organisation, s.method, s.analyte, s.matrix
            limit ?
            """;

    @Inject
    Sql sql;

    public List<ScopeLine> of(CapabilityQuestion question, LocalDate today, int most) {
        return sql.read(
                LINES,
                ScopeLineTable::line,
                question.institution(),
                question.method(),
                question.analyte(),
                question.matrix(),
                today,
                question.on(),
                most);
    }

    private static ScopeLine line(ResultSet row) throws SQLException {
        return new ScopeLine(
                row.getString("organisation"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("certificate_number"),
                row.getString("method"),
                row.getString("analyte"),
                row.getString("matrix"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("suspended_from", LocalDate.class),
                row.getBigDecimal("detection_limit"),
                row.getString("limit_unit"),
                row.getString("verification"));
    }
}
