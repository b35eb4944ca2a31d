package jialing.domain.methods.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.methods.MethodList.MethodStanding;
import jialing.domain.methods.MethodList.VerificationLine;
import jialing.domain.methods.MethodList.VerifiedDetermination;
import jialing.domain.methods.MethodVerification.VerificationState;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Sql;

/** Methods and verification files for the screen. */
@ApplicationScoped
public class MethodLines {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String METHODS = """
            with asked as (select ?::text as organisation, ?::date as day),
            scope as (
                select q.method, q.analyte, q.matrix,
                    max(q.valid_to) filter (where asked.day between q.valid_from and q.valid_to
                        and (q.suspended_from is null or asked.day < q.suspended_from)) as ends
                from lims.organisation_qualified_method q, asked where q.organisation = asked.organisation
                group by q.method, q.analyte, q.matrix)
            select s.method, max(m.title_zh) as title_zh, max(m.title_en) as title_en, count(s.ends) as in_scope,
                max(s.ends) as scope_ends,
                count(*) filter (where s.ends is not null and exists (select 1 from lims.methods_approval a
                    where a.organisation = asked.organisation and a.method = s.method and a.analyte = s.analyte
                    and a.matrix = s.matrix and a.in_force_from <= asked.day)) as verified,
                (select count(distinct c.person_id) from lims.people_competence_certificate c
                    where c.organisation = asked.organisation and c.method = s.method
                    and asked.day between c.issued_on and c.expires_on) as certified,
                (select r.new_method from lims.methods_replacement r where r.old_method = s.method
                    order by r.in_force_on limit 1) as replaced_by,
                (select min(r.in_force_on) from lims.methods_replacement r where r.old_method = s.method) as replaced_on
            from scope s cross join asked left join lims.catalogue_method m on m.standard = s.method and not m.superseded
            where s.method > ? group by s.method, asked.organisation, asked.day order by s.method limit ?""";

    private static final String DETERMINATIONS = """
            with asked as (select ?::text as organisation, ?::text as method, ?::date as day)
            select l.analyte, n.name_zh, n.name_en, l.matrix, l.detection_limit as stated, l.detection_limit_unit,
                exists (select 1 from lims.organisation_qualified_method q where q.organisation = asked.organisation
                    and q.method = l.standard and q.analyte = l.analyte and q.matrix = l.matrix
                    and asked.day between q.valid_from and q.valid_to
                    and (q.suspended_from is null or asked.day < q.suspended_from)) as in_scope,
                a.detection_limit, a.lower_limit, a.unit, a.instrument, a.in_force_from, a.verification_id
            from asked join lims.catalogue_method_analyte l on l.standard = asked.method and not l.superseded
            left join lateral (select c.name_zh, c.name_en from lims.catalogue_analyte c
                where c.code = l.analyte and not c.superseded limit 1) n on true
            left join lateral (select distinct on (f.instrument) f.* from lims.methods_approval f
                where f.organisation = asked.organisation and f.method = l.standard and f.analyte = l.analyte
                and f.matrix = l.matrix and f.in_force_from <= asked.day
                order by f.instrument, f.approved_at desc) a on true
            order by l.matrix, l.analyte, a.instrument nulls first""";

    private static final String FILES = """
            with asked as (select ?::date as day)
            select v.*, a.detection_limit, a.in_force_from,
                case when a.verification_id is null then case when (select s.step from lims.methods_step s
                        where s.verification_id = v.id order by s.id desc limit 1) = 'SUBMITTED'
                        then 'SUBMITTED' else 'DRAFT' end
                    when exists (select 1 from lims.methods_approval l where l.organisation = a.organisation
                        and l.method = a.method and l.analyte = a.analyte and l.matrix = a.matrix
                        and l.instrument is not distinct from a.instrument and l.approved_at > a.approved_at
                        and l.in_force_from <= asked.day) then 'SUPERSEDED'
                    when a.in_force_from > asked.day then 'APPROVED' else 'IN_FORCE' end as state
            from asked cross join lims.methods_verification v
            left join lims.methods_approval a on a.verification_id = v.id
            where v.id < ? and (?::text is null or v.method = ?) order by v.id desc limit ?""";

    @Inject
    Sql sql;

    public List<MethodStanding> methods(String organisation, LocalDate day, String after, int rows) {
        return sql.read(
                METHODS,
                row -> new MethodStanding(
                        row.getString("method"),
                        row.getString("title_zh"),
                        row.getString("title_en"),
                        row.getInt("in_scope"),
                        row.getInt("verified"),
                        row.getInt("certified"),
                        row.getObject("scope_ends", LocalDate.class),
                        row.getString("replaced_by"),
                        row.getObject("replaced_on", LocalDate.class)),
                organisation,
                day,
                after == null ? "" : after,
                rows);
    }

    public List<VerifiedDetermination> determinations(String organisation, String method, LocalDate day) {
        return sql.read(DETERMINATIONS, MethodLines::determination, organisation, method, day);
    }

    public List<VerificationLine> files(String method, LocalDate day, UUID after, int rows) {
        return sql.read(FILES, MethodLines::file, day, after == null ? AFTER_ALL : after, method, method, rows);
    }

    private static VerifiedDetermination determination(ResultSet row) throws SQLException {
        return new VerifiedDetermination(
                row.getString("analyte"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("matrix"),
                row.getBoolean("in_scope"),
                row.getBigDecimal("stated"),
                row.getString("detection_limit_unit"),
                row.getBigDecimal("detection_limit"),
                row.getBigDecimal("lower_limit"),
                row.getString("unit"),
                row.getString("instrument"),
                row.getObject("in_force_from", LocalDate.class),
                row.getObject("verification_id", UUID.class));
    }

    private static VerificationLine file(ResultSet row) throws SQLException {
        return new VerificationLine(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("method"),
                row.getString("analyte"),
                row.getString("matrix"),
                row.getString("instrument"),
                row.getString("drafter"),
                LabClock.dayOf(Sql.instant(row, "drafted_at")),
                VerificationState.valueOf(row.getString("state")),
                row.getBigDecimal("detection_limit"),
                row.getString("unit"),
                row.getObject("in_force_from", LocalDate.class));
    }
}
