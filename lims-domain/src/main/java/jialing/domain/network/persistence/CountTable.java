package jialing.domain.network.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jialing.domain.controlchart.ControlRule;
import jialing.domain.controlchart.ControlRule.AlarmGrade;
import jialing.domain.network.QualityCount;
import jialing.domain.network.QualityFigure;
import jialing.domain.shared.Sql;

/** The counts of every organisation that may be seen: one question for each figure. */
@ApplicationScoped
public class CountTable {

    private static final String PERIOD = """
            with p as (select cast(? as date) as first, cast(? as date) as last, cast(? as date) as today),
                 t as (select p.*, first::timestamp at time zone 'Asia/Shanghai' as since,
                              (last + 1)::timestamp at time zone 'Asia/Shanghai' as until from p)
            """;

    private static final String REPORTS = """
            select i.organisation, count(*) filter (where e.state = '%s') as cases, count(*) as all_of
            from t join lims.reporting_issue i on i.issued_at >= t.since and i.issued_at < t.until
                 left join lims.reporting_end e on e.report_id = i.report_id
            group by 1
            """;

    /** A rejection is answered by measuring again, a warning in words: the facts of an answer are explanations and later points. */
    private static final String ALARMS = """
            , a as (select c.organisation, c.judged_at,
                           exists (select from lims.quality_explanation e
                                   where e.batch_id = c.batch_id and e.round = c.round and e.rule = 'ChartSaysNothing'
                                     and e.position = c.position and e.analyte = h.analyte)
                           or exists (select from lims.controlchart_point n
                                      where n.chart_id = c.chart_id and n.id > c.id and not n.alarms && array[%s]) as answered
                    from t join lims.controlchart_point c on c.judged_at >= t.since and c.judged_at < t.until
                         join lims.controlchart_chart h on h.id = c.chart_id
                    where cardinality(c.alarms) > 0)
            select a.organisation, count(*) filter (where not a.answered and %s) as cases, count(*) as all_of
            from t cross join a
            group by 1
            """;

    private static final String REJECTIONS = Arrays.stream(ControlRule.values())
            .filter(rule -> rule.severity() == AlarmGrade.REJECTION)
            .map(rule -> "'" + rule.name() + "'")
            .collect(Collectors.joining(", "));

    private static final Map<QualityFigure, String> QUESTIONS = questions();

    @Inject
    Sql sql;

    /** By organisation; who has nothing of a figure is missing in it. */
    public Map<String, Map<QualityFigure, QualityCount>> of(
            Set<QualityFigure> figures, LocalDate first, LocalDate last, LocalDate today) {
        Map<String, Map<QualityFigure, QualityCount>> found = new HashMap<>();
        figures.forEach(figure -> sql.read(
                        PERIOD + QUESTIONS.get(figure),
                        row -> Map.entry(
                                row.getString("organisation"),
                                new QualityCount(figure, row.getLong("cases"), row.getLong("all_of"))),
                        first,
                        last,
                        today)
                .forEach(each -> found.computeIfAbsent(each.getKey(), code -> new EnumMap<>(QualityFigure.class))
                        .put(figure, each.getValue())));
        return found;
    }

    /** Who was inspected, and both sides were heard, since that day. */
    public Set<String> inspectedSince(LocalDate day) {
        return new HashSet<>(sql.read(
                "select distinct c.inspected from lims.inspection_conclusion c"
                        + " where c.signed_at >= cast(? as date)::timestamp at time zone 'Asia/Shanghai'",
                row -> row.getString(1),
                day));
    }

    private static Map<QualityFigure, String> questions() {
        var asked = new EnumMap<QualityFigure, String>(QualityFigure.class);
        asked.put(QualityFigure.ORDERS_LATE, """
            , issued as (select r.work_order_id, min((i.issued_at at time zone 'Asia/Shanghai')::date) as day
                         from lims.reporting_report r join lims.reporting_issue i on i.report_id = r.id group by 1)
            select o.organisation, count(*) filter (where i.day > o.due_on or i.day is null) as cases, count(*) as all_of
            from t join lims.planning_work_order o on o.due_on between t.first and least(t.last, t.today - 1)
                 left join issued i on i.work_order_id = o.id
            where o.state in ('APPROVED', 'COMPLETED')
            group by 1
            """);
        asked.put(QualityFigure.SAMPLES_REJECTED, """
            select r.organisation, count(*) filter (where r.decision = 'REJECT') as cases, count(*) as all_of
            from t join lims.custody_receipt r on r.received_at >= t.since and r.received_at < t.until
            group by 1
            """);
        asked.put(QualityFigure.REPORTS_AMENDED, REPORTS.formatted("SUPERSEDED"));
        asked.put(QualityFigure.REPORTS_WITHDRAWN, REPORTS.formatted("WITHDRAWN"));
        asked.put(QualityFigure.PROFICIENCY_FAILED, """
            select s.laboratory as organisation, count(*) filter (where s.grade = 'UNSATISFACTORY') as cases, count(*) as all_of
            from t join lims.proficiency_score s on s.scored_at >= t.since and s.scored_at < t.until
            group by 1
            """);
        asked.put(QualityFigure.BLIND_FAILED, """
            select b.laboratory as organisation, count(*) filter (where not b.satisfactory) as cases, count(*) as all_of
            from t join lims.transfer_blind_outcome b on b.judged_on between t.first and t.last
            where b.satisfactory is not null
            group by 1
            """);
        asked.put(QualityFigure.CHART_ALARMS, """
            select c.organisation, count(*) filter (where cardinality(c.alarms) > 0) as cases, count(*) as all_of
            from t join lims.controlchart_point c on c.judged_at >= t.since and c.judged_at < t.until
            group by 1
            """);
        asked.put(QualityFigure.CHART_ALARMS_OPEN, ALARMS.formatted(REJECTIONS, "true"));
        asked.put(
                QualityFigure.CHART_ALARMS_UNANSWERED,
                ALARMS.formatted(
                        REJECTIONS,
                        "a.judged_at < (t.today - " + QualityFigure.ALARM_TERM_DAYS
                                + ")::timestamp at time zone 'Asia/Shanghai'"));
        asked.put(QualityFigure.CALIBRATIONS_OVERDUE, """
            select i.organisation, count(*) filter (where c.id is null) as cases, count(*) as all_of
            from t cross join lims.equipment_instrument i
                 cross join lateral (select s.state from lims.equipment_state_change s where s.instrument_id = i.id
                                     order by s.since desc, s.id desc limit 1) u
                 left join lims.equipment_certificate c on c.id = lims.equipment_certificate_on(i.id, t.today)
                                                       and t.today between c.valid_from and c.valid_to
            where u.state in ('IN_USE', 'LIMITED')
            group by 1
            """);
        asked.put(QualityFigure.CERTIFICATES_EXPIRING, """
            select c.organisation,
                   count(*) filter (where c.expires_on <= t.today + 60
                       and not exists (select from lims.people_competence_certificate n
                                       where n.person_id = c.person_id and n.organisation = c.organisation and n.method = c.method
                                         and n.kind = c.kind and n.expires_on > c.expires_on)) as cases,
                   count(*) as all_of
            from t join lims.people_competence_certificate c on t.today between c.issued_on and c.expires_on
            where not exists (select from lims.competence_certificate_change r where r.certificate_id = c.id and r.kind = 'REVOKED')
            group by 1
            """);
        asked.put(QualityFigure.NONCONFORMITIES_OVERDUE, """
            select s.organisation, count(*) filter (where s.due_on < t.today) as cases, count(*) as all_of
            from t join lims.nonconformity_standing s on s.state <> 'CLOSED'
            group by 1
            """);
        asked.put(QualityFigure.COMPLAINTS_FOUNDED, """
            select c.about as organisation, count(*) filter (where d.finding = 'FOUNDED') as cases, count(*) as all_of
            from t join lims.complaints_step d on d.kind = 'DECISION' and d.taken_at >= t.since and d.taken_at < t.until
                 join lims.complaints_complaint c on c.id = d.complaint_id
            where d.finding = 'FOUNDED' or (d.finding = 'UNFOUNDED' and c.kind = 'COMPLAINT')
            group by 1
            """);
        return asked;
    }
}
