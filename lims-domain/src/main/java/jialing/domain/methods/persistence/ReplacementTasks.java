package jialing.domain.methods.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jialing.domain.methods.ReplacementView.ReplacementTask;
import jialing.domain.methods.ReplacementView.TaskKind;
import jialing.domain.shared.Sql;

/** What names the old standard and the new one in the record of the features before, by laboratory. */
@ApplicationScoped
public class ReplacementTasks {

    private static final String NAMED = """
            with asked as (select ?::text as old, ?::text as new, ?::date as day),
            named as (
                select q.organisation, 'QUALIFICATION' as kind, q.method, q.analyte || ' ' || q.matrix as thing
                from lims.organisation_qualified_method q, asked
                where q.valid_to >= asked.day and (q.suspended_from is null or q.suspended_from > asked.day)
                union all
                select a.organisation, 'VERIFICATION', a.method,
                    a.analyte || ' ' || a.matrix || ' ' || coalesce(a.instrument, '')
                from lims.methods_approval a
                union all
                select d.organisation, 'SOP', d.method, d.number
                from lims.documents_document d
                where d.kind = 'SOP' and not exists (select 1 from lims.documents_withdrawal w where w.document_id = d.id)
                union all
                select c.organisation, 'COMPETENCE', c.method, c.person_id::text
                from lims.people_competence_certificate c, asked where c.expires_on >= asked.day
                union all
                select c.organisation, 'COMPETENCE', m.to_method, c.person_id::text
                from lims.competence_method_change m join lims.people_competence_certificate c on c.id = m.certificate_id,
                    asked where c.expires_on >= asked.day
                union all
                select '*', 'QUALITY_CONTROL_PLAN', p.standard, p.matrix from lims.catalogue_qc_plan p
                where not p.superseded)
            select organisation, kind,
                count(distinct thing) filter (where method = asked.old) as named,
                count(distinct thing) filter (where method = asked.new) as redone
            from named, asked where method in (asked.old, asked.new)
            group by organisation, kind having bool_or(method = asked.old)""";

    @Inject
    Sql sql;

    public List<ReplacementTask> of(String oldMethod, String newMethod, LocalDate day) {
        return sql.read(
                NAMED,
                row -> new ReplacementTask(
                        row.getString("organisation"),
                        TaskKind.valueOf(row.getString("kind")),
                        row.getInt("named"),
                        row.getInt("redone")),
                oldMethod,
                newMethod,
                day);
    }
}
