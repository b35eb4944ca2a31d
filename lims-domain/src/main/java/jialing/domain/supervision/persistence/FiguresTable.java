package jialing.domain.supervision.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Sql;
import jialing.domain.shared.Text;
import jialing.domain.supervision.ReviewInput;
import jialing.domain.supervision.ReviewInput.Figure;

/** What the record has to say to the inputs of a management review (ISO/IEC 17025:2017 8.9.2): some thirty counts. */
@ApplicationScoped
public class FiguresTable {

    /** Counted in the period, and in as many days before it. */
    private static final String IN_PERIOD = """
            select count(*) filter (where x.at >= p.since) as now, count(*) filter (where x.at < p.since) as before
            from p join %s x on x.organisation = p.organisation and x.at >= p.earlier and x.at < p.until
            """;

    private static final String OPENED =
            "(select organisation, opened_at as at, source from lims.nonconformity_nonconformity)";

    private static final List<Input> INPUTS = List.of(
            said("a", "内外部因素的变化", "changes in internal and external issues"),
            said("b", "目标的实现", "fulfilment of objectives"),
            new Input(
                    "c",
                    "政策和程序的适宜性",
                    "suitability of policies and procedures",
                    counted(
                            "批准的文件版本",
                            "versions of documents approved",
                            "(select organisation, approved_at as at from lims.documents_approval)"),
                    standing(
                            "待批准的文件版本",
                            "versions awaiting approval",
                            "select count(*) from p join lims.documents_version v on v.organisation = p.organisation"
                                    + " where not exists (select from lims.documents_approval a where a.version_id = v.id)")),
            new Input(
                    "d",
                    "以往管理评审措施的情况",
                    "status of actions from previous reviews",
                    standing(
                            "未落实的决定",
                            "decisions not carried out",
                            "select count(*) from p join lims.supervision_decision d on d.organisation = p.organisation"
                                    + " where not exists (select from lims.supervision_decision_end e where e.decision_id = d.id)"),
                    standing(
                            "其中逾期",
                            "of them overdue",
                            "select count(*) from p join lims.supervision_decision d on d.organisation = p.organisation"
                                    + " where d.due_on < p.today"
                                    + " and not exists (select from lims.supervision_decision_end e where e.decision_id = d.id)")),
            new Input(
                    "e",
                    "近期内部审核的结果",
                    "outcome of recent internal audits",
                    counted(
                            "已报告的内审",
                            "audits reported",
                            "(select organisation, signed_at as at from lims.supervision_report)"),
                    counted(
                            "内审不符合项",
                            "nonconforming answers",
                            "(select organisation, answered_at as at from lims.supervision_answer where outcome = 'NONCONFORMING')"),
                    counted(
                            "内审观察项",
                            "observations",
                            "(select organisation, answered_at as at from lims.supervision_answer where outcome = 'OBSERVATION')")),
            new Input(
                    "f",
                    "纠正措施",
                    "corrective actions",
                    counted("提出的不符合", "nonconformities opened", OPENED),
                    counted(
                            "关闭的不符合",
                            "nonconformities closed",
                            "(select organisation, taken_at as at from lims.nonconformity_step where kind = 'CLOSE')"),
                    standing(
                            "逾期的纠正措施",
                            "corrective actions overdue",
                            "select count(*) from p join lims.nonconformity_action a on a.organisation = p.organisation"
                                    + " where a.due_on < p.today and not exists (select from lims.nonconformity_step s"
                                    + " where s.action_id = a.id and s.kind = 'COMPLETE_ACTION')")),
            new Input(
                    "g",
                    "外部机构的评审",
                    "assessments by external bodies",
                    counted(
                            "监督检查发现的不符合",
                            "nonconformities found by supervision",
                            "(select * from " + OPENED + " o where source = 'SUPERVISION')")),
            new Input(
                    "h",
                    "工作量和工作类型的变化",
                    "changes in volume and type of work",
                    counted(
                            "采集的样品",
                            "samples taken",
                            "(select organisation, collected_at as at from lims.sampling_sample where collected_at is not null)"),
                    counted("分析批", "batches", "(select organisation, opened_at as at from lims.analysis_batch)"),
                    counted(
                            "签发的报告",
                            "reports issued",
                            "(select organisation, issued_at as at from lims.reporting_issue)")),
            new Input(
                    "i",
                    "客户和人员的反馈",
                    "feedback of customers and staff",
                    counted(
                            "更正或撤回的报告",
                            "reports amended or withdrawn",
                            "(select organisation, ended_at as at from lims.reporting_end)")),
            new Input(
                    "j",
                    "投诉",
                    "complaints",
                    counted(
                            "投诉引起的不符合",
                            "nonconformities from complaints",
                            "(select * from " + OPENED + " o where source = 'COMPLAINT')")),
            new Input(
                    "k",
                    "已实施改进的有效性",
                    "effectiveness of improvements",
                    counted(
                            "验证有效",
                            "found effective",
                            "(select organisation, taken_at as at from lims.nonconformity_step where effective)"),
                    counted(
                            "验证无效",
                            "found without effect",
                            "(select organisation, taken_at as at from lims.nonconformity_step where not effective)")),
            new Input(
                    "l",
                    "资源的充分性",
                    "adequacy of resources",
                    standing(
                            "60 天内到期的上岗证",
                            "competence certificates that expire within 60 days",
                            "select count(*) from p join lims.people_competence_certificate c on c.organisation = p.organisation"
                                    + " where c.expires_on between p.today and p.today + 60"),
                    standing(
                            "没有有效证书的仪器",
                            "instruments without a valid certificate",
                            "select count(*) from p join lims.equipment_instrument i on i.organisation = p.organisation"
                                    + " where not exists (select from lims.equipment_certificate c"
                                    + " where c.instrument_id = i.id and p.today between c.valid_from and c.valid_to)")),
            new Input(
                    "m",
                    "风险识别的结果",
                    "results of risk identification",
                    counted("要素追溯", "look-backs", "(select organisation, opened_at as at from lims.lookback_case)"),
                    counted(
                            "环境超限",
                            "excursions of rooms",
                            "(select organisation, began_at as at from lims.environment_excursion where version = 1)")),
            new Input(
                    "n",
                    "结果有效性的保证",
                    "assurance of the validity of results",
                    counted(
                            "质控合格的轮次",
                            "rounds accepted by quality control",
                            "(select organisation, judged_at as at from lims.quality_judgement where accepted)"),
                    counted(
                            "质控不合格的轮次",
                            "rounds failed",
                            "(select organisation, judged_at as at from lims.quality_judgement where not accepted)")),
            new Input(
                    "o",
                    "其他：监控和培训",
                    "other: monitoring and training",
                    counted(
                            "培训记录",
                            "trainings held",
                            "(select organisation, recorded_at as at from lims.competence_training)")));

    @Inject
    Sql sql;

    @Inject
    LabClock clock;

    /** Something to count. */
    private record Count(String zh, String en, String query) {}

    private record Input(String letter, String zh, String en, List<Count> counts) {

        Input(String letter, String zh, String en, Count... counts) {
            this(letter, zh, en, List.of(counts));
        }
    }

    private static Input said(String letter, String zh, String en) {
        return new Input(letter, zh, en);
    }

    private static Count counted(String zh, String en, String things) {
        return new Count(zh, en, IN_PERIOD.formatted(things));
    }

    private static Count standing(String zh, String en, String query) {
        return new Count(
                zh,
                en,
                query.replaceFirst("select count\\(\\*\\)", "select count(*) as now, cast(null as bigint) as before"));
    }

    /** Of all inputs, in the order of the clause. */
    public List<ReviewInput> of(String organisation, LocalDate from, LocalDate to) {
        return INPUTS.stream()
                .map(input -> new ReviewInput(
                        input.letter(),
                        Text.of(input.zh(), input.en()),
                        input.counts().stream()
                                .map(count -> figure(count, organisation, from, to))
                                .toList()))
                .toList();
    }

    private Figure figure(Count count, String organisation, LocalDate from, LocalDate to) {
        Instant since = from.atStartOfDay(LabClock.ZONE).toInstant();
        Instant until = to.plusDays(1).atStartOfDay(LabClock.ZONE).toInstant();
        Instant earlier = since.minus(ChronoUnit.DAYS.between(from, to) + 1, ChronoUnit.DAYS);
        return sql.read(
                        "with p (organisation, earlier, since, until, today) as (select cast(? as text), cast(? as timestamptz),"
                                + " cast(? as timestamptz), cast(? as timestamptz), cast(? as date)) " + count.query(),
                        row -> new Figure(Text.of(count.zh(), count.en()), row.getLong("now"), before(row)),
                        organisation,
                        earlier,
                        since,
                        until,
                        clock.today())
                .get(0);
    }

    private static Long before(ResultSet row) throws SQLException {
        long before = row.getLong("before");
        return row.wasNull() ? null : before;
    }
}
