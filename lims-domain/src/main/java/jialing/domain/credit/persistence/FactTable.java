package jialing.domain.credit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.credit.CreditCriterion;
import jialing.domain.credit.CreditFact;
import jialing.domain.shared.Sql;

/**
 * What the record has to say to the criteria: one question for each, of all institutions at once. The laboratory's day of an instant is
 * written <code>{day:instant}</code> in them.
 */
@ApplicationScoped
public class FactTable {

    private static final String WINDOW = "with p as (select cast(? as date) as first, cast(? as date) as today) ";

    private static final String FINDING = """
            select distinct a.inspected as institution, {day:c.signed_at} as day, 'Nonconformity' as type, a.nonconformity_id as id,
                   a.nonconformity as key, i.number || ' ' || a.question as detail
            from p, lims.inspection_conclusion c join lims.inspection_answer a on a.inspection_id = c.inspection_id
                join lims.inspection_inspection i on i.id = c.inspection_id
            where a.outcome = 'NONCONFORMING' and a.severity = '%s' and {day:c.signed_at} between p.first and p.today
            """;

    private static final String CONCLUDED = """
            select i.inspected as institution, {day:c.signed_at} as day, 'Inspection' as type, i.id, i.number as key, i.title as detail
            from p, lims.inspection_conclusion c join lims.inspection_inspection i on i.id = c.inspection_id
            where %s and {day:c.signed_at} between p.first and p.today
            """;

    private static final String SCORED = """
            select s.laboratory as institution, {day:s.scored_at} as day, 'ProficiencyRound' as type, s.round_id as id,
                   r.number || ' ' || s.item || ' ' || s.analyte as key, s.matrix as detail
            from p, lims.proficiency_score s join lims.proficiency_round r on r.id = s.round_id
            where s.grade = '%s' and {day:s.scored_at} between p.first and p.today
            """;

    private static final String ENDED = """
            select e.organisation as institution, {day:e.ended_at} as day, 'Report' as type, r.id, r.number as key, e.reason as detail
            from p, lims.reporting_end e join lims.reporting_report r on r.id = e.report_id
            where e.state = '%s' and {day:e.ended_at} between p.first and p.today
            """;

    private static final Map<CreditCriterion, String> QUESTIONS = questions();

    @Inject
    Sql sql;

    /** @param first and @param today the window, both included */
    public List<CreditFact> between(LocalDate first, LocalDate today) {
        var found = new ArrayList<CreditFact>();
        QUESTIONS.forEach((criterion, question) ->
                found.addAll(sql.read(WINDOW + question, row -> fact(criterion, row), first, today)));
        return found;
    }

    private static Map<CreditCriterion, String> questions() {
        var asked = new EnumMap<CreditCriterion, String>(CreditCriterion.class);
        asked.put(CreditCriterion.LATE_ORDER, """
                , issued as (select r.work_order_id, {day:min(i.issued_at)} as day
                             from lims.reporting_report r join lims.reporting_issue i on i.report_id = r.id group by 1)
                select o.organisation as institution, o.due_on + 1 as day, 'WorkOrder' as type, o.id, o.number as key,
                       coalesce('+' || (i.day - o.due_on) || ' d', '…') as detail
                from p, lims.planning_work_order o left join issued i on i.work_order_id = o.id
                where o.state in ('APPROVED', 'COMPLETED') and o.due_on + 1 between p.first and p.today
                  and (i.day > o.due_on or i.day is null)
                """);
        asked.put(CreditCriterion.PT_UNSATISFACTORY, SCORED.formatted("UNSATISFACTORY"));
        asked.put(CreditCriterion.PT_QUESTIONABLE, SCORED.formatted("QUESTIONABLE"));
        asked.put(CreditCriterion.BLIND_UNSATISFACTORY, """
                select b.laboratory as institution, b.judged_on as day, 'WorkOrder' as type, s.work_order_id as id,
                       s.work_order || ' ' || b.code || ' ' || b.analyte as key, b.found || ' / ' || b.against as detail
                from p, lims.transfer_blind_outcome b join lims.transfer_seal s on s.consignment_id = b.consignment_id
                where b.satisfactory is false and b.judged_on between p.first and p.today
                """);
        asked.put(CreditCriterion.FINDING_MINOR, FINDING.formatted("MINOR"));
        asked.put(CreditCriterion.FINDING_MAJOR, FINDING.formatted("MAJOR"));
        asked.put(CreditCriterion.FINDING_CRITICAL, FINDING.formatted("CRITICAL"));
        asked.put(CreditCriterion.INSPECTION_HANDED_OVER, CONCLUDED.formatted("c.conclusion = 'HANDED_OVER'"));
        asked.put(CreditCriterion.INSPECTION_REFUSED, CONCLUDED.formatted("c.refusal is not null"));
        asked.put(CreditCriterion.CORRECTION_OVERDUE, """
                select n.organisation as institution, s.due_on + 1 as day, 'Nonconformity' as type, n.id, n.number as key,
                       n.title as detail
                from p, lims.nonconformity_standing s join lims.nonconformity_nonconformity n on n.id = s.nonconformity_id
                where s.due_on < p.today
                """);
        asked.put(CreditCriterion.REPORT_AMENDED, ENDED.formatted("SUPERSEDED"));
        asked.put(CreditCriterion.REPORT_WITHDRAWN, ENDED.formatted("WITHDRAWN"));
        asked.put(CreditCriterion.DELIVERY_REPLACED, """
                select s.organisation as institution, {day:s.signed_at} as day, 'Delivery' as type, d.id, d.number as key,
                       coalesce(d.reason, '') as detail
                from p, lims.partners_delivery_signature s join lims.partners_delivery d on d.id = s.delivery_id
                where s.replaces is not null and {day:s.signed_at} between p.first and p.today
                """);
        asked.put(CreditCriterion.CERTIFICATE_FALSE, """
                select c.organisation as institution, {day:c.changed_at} as day, 'CompetenceCertificate' as type,
                       c.certificate_id as id, k.number as key, c.reason as detail
                from p, lims.competence_certificate_change c
                    join lims.people_competence_certificate k on k.id = c.certificate_id
                where c.falsely_obtained and {day:c.changed_at} between p.first and p.today
                """);
        asked.put(CreditCriterion.PERSON_BLACKLISTED, """
                select distinct w.organisation as institution, greatest(l.valid_from, w.valid_from) as day,
                       'ConductEntry' as type, l.id, l.name as key, l.reason as detail
                from p, lims.competence_list_entry l join lims.people_employment w on w.person_id = l.person_id
                where l.colour = 'BLACK' and p.today between l.valid_from and coalesce(l.valid_to, p.today)
                  and w.admitted_at is not null and p.today between w.valid_from and coalesce(w.valid_to, p.today)
                  and not exists (select from lims.competence_list_entry_end e where e.entry_id = l.id)
                """);
        asked.put(CreditCriterion.BLACKLISTED, """
                select l.institution, l.valid_from as day, 'ConductEntry' as type, l.id, l.name as key, l.reason as detail
                from p, lims.competence_list_entry l
                where l.colour = 'BLACK' and l.institution is not null
                  and p.today between l.valid_from and coalesce(l.valid_to, p.today)
                  and not exists (select from lims.competence_list_entry_end e where e.entry_id = l.id)
                """);
        asked.replaceAll((criterion, question) ->
                question.replaceAll("\\{day:([^}]+)}", "($1 at time zone 'Asia/Shanghai')::date"));
        return asked;
    }

    private static CreditFact fact(CreditCriterion criterion, ResultSet row) throws SQLException {
        return new CreditFact(
                row.getString("institution"),
                criterion,
                row.getObject("day", LocalDate.class),
                new CreditFact.Thing(row.getString("type"), row.getObject("id", UUID.class), row.getString("key")),
                row.getString("detail"));
    }
}
