package jialing.domain.supervision.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.nonconformity.Severity;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.supervision.Audit;
import jialing.domain.supervision.AuditAnswer;
import jialing.domain.supervision.AuditOutcome;
import jialing.domain.supervision.RecordDraw;

/** Audits, what was found, what was signed. */
@ApplicationScoped
public class AuditTable {

    private static final String ADD =
            "insert into lims.supervision_audit (id, organisation, number, year, title, checklist,"
                    + " elements, basis, from_day, to_day, lead_id, planned_by, planner, planned_at, act_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String ADD_MEMBER =
            "insert into lims.supervision_member (audit_id, organisation, person_id, name) values (?, ?, ?, ?)";

    private static final String APPROVE = "insert into lims.supervision_programme"
            + " (id, organisation, year, audits, approved_by, approver, approved_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String AUDITS = """
            select a.*, p.approved_by, p.approver, p.approved_at, r.summary, r.strengths, r.conclusion, r.signed_by, r.signer,
                   r.signed_at, v.approved_by as report_approved_by, v.approver as report_approver,
                   v.approved_at as report_approved_at, c.closed_by, c.closer, c.closed_at
            from lims.supervision_audit a
            left join lateral (select * from lims.supervision_programme p where p.organisation = a.organisation and p.year = a.year
                               and a.id = any (p.audits) order by p.id limit 1) p on true
            left join lims.supervision_report r on r.audit_id = a.id
            left join lims.supervision_report_approval v on v.audit_id = a.id
            left join lims.supervision_closing c on c.audit_id = a.id
            """;

    private static final String MEMBERS =
            "select audit_id, person_id, name from lims.supervision_member where audit_id = any (?) order by name";

    private static final String ANSWER =
            "insert into lims.supervision_answer (id, audit_id, organisation, question, outcome,"
                    + " note, evidence, severity, nonconformity_id, nonconformity, answered_by, answerer, answered_at, act_hash)"
                    + " values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?)";

    private static final String ANSWERS = "select distinct on (question) * from lims.supervision_answer"
            + " where audit_id = ? order by question, id desc";

    private static final String DRAW =
            "insert into lims.supervision_draw (id, audit_id, organisation, kind, from_day, to_day,"
                    + " seed, population, drawn, drawn_by, drawer, drawn_at, act_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?)";

    private static final String REPORT =
            "insert into lims.supervision_report (audit_id, organisation, summary, strengths,"
                    + " conclusion, signed_by, signer, signed_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    Sql sql;

    private record Named(UUID audit, UUID person, String name) {}

    public void add(Audit audit, UUID lead, RecordedAct act) {
        sql.write(ADD, insert -> {
            insert.setObject(1, audit.id());
            insert.setString(2, audit.organisation());
            insert.setString(3, audit.number());
            insert.setInt(4, audit.year());
            insert.setString(5, audit.title());
            insert.setString(6, audit.checklist());
            insert.setArray(
                    7,
                    insert.getConnection()
                            .createArrayOf("text", audit.elements().toArray()));
            insert.setString(8, audit.basis());
            insert.setObject(9, audit.from());
            insert.setObject(10, audit.to());
            insert.setObject(11, lead);
            insert.setObject(12, audit.planner());
            insert.setString(13, audit.plannerName());
            insert.setObject(14, audit.plannedAt().atOffset(ZoneOffset.UTC));
            insert.setString(15, act.hash());
            insert.execute();
        });
        audit.team()
                .forEach(member ->
                        sql.execute(ADD_MEMBER, audit.id(), audit.organisation(), member.person(), member.name()));
    }

    /** The year's programme with these audits is signed. */
    public void approve(UUID id, String organisation, int year, List<UUID> audits, Actor by, RecordedAct act) {
        sql.write(APPROVE, insert -> {
            insert.setObject(1, id);
            insert.setString(2, organisation);
            insert.setInt(3, year);
            insert.setArray(4, insert.getConnection().createArrayOf("uuid", audits.toArray()));
            insert.setObject(5, by.personId());
            insert.setString(6, by.name());
            insert.setObject(7, act.recordedAt().atOffset(ZoneOffset.UTC));
            insert.setString(8, act.hash());
            insert.execute();
        });
    }

    public Optional<Audit> byId(UUID id) {
        return withTeams(sql.read(AUDITS + " where a.id = ?", AuditTable::audit, id)).stream()
                .findFirst();
    }

    public List<Audit> ofYear(String organisation, int year) {
        return withTeams(sql.read(
                AUDITS + " where a.organisation = ? and a.year = ? order by a.from_day, a.number",
                AuditTable::audit,
                organisation,
                year));
    }

    /** Those that ended on this day or later. */
    public List<Audit> since(String organisation, LocalDate day) {
        return withTeams(sql.read(
                AUDITS + " where a.organisation = ? and a.to_day >= ? order by a.to_day, a.number",
                AuditTable::audit,
                organisation,
                day));
    }

    public void answer(Audit audit, AuditAnswer answer, RecordedAct act) {
        sql.execute(
                ANSWER,
                TimeOrderedId.next(),
                audit.id(),
                audit.organisation(),
                answer.question(),
                answer.outcome().name(),
                answer.note(),
                CanonicalJson.of(answer.evidence()),
                answer.severity() == null ? null : answer.severity().name(),
                answer.nonconformityId(),
                answer.nonconformity(),
                answer.answeredBy(),
                answer.answerer(),
                act.recordedAt(),
                act.hash());
    }

    /** The newest to each question. */
    public List<AuditAnswer> answers(UUID audit) {
        return sql.read(ANSWERS, AuditTable::answer, audit);
    }

    public void draw(Audit audit, RecordDraw draw, UUID by, RecordedAct act) {
        sql.execute(
                DRAW,
                draw.id(),
                audit.id(),
                audit.organisation(),
                draw.kind().name(),
                draw.from(),
                draw.to(),
                draw.seed(),
                draw.population(),
                CanonicalJson.of(draw.drawn()),
                by,
                draw.drawer(),
                act.recordedAt(),
                act.hash());
    }

    public List<RecordDraw> draws(UUID audit) {
        return sql.read("select * from lims.supervision_draw where audit_id = ? order by id", AuditTable::draw, audit);
    }

    public void report(Audit audit, String summary, String strengths, String conclusion, Actor by, RecordedAct act) {
        sql.execute(
                REPORT,
                audit.id(),
                audit.organisation(),
                summary,
                strengths,
                conclusion,
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }

    public void approveReport(Audit audit, Actor by, RecordedAct act) {
        sql.execute(
                "insert into lims.supervision_report_approval (audit_id, organisation, approved_by, approver, approved_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?)",
                audit.id(),
                audit.organisation(),
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }

    public void close(Audit audit, String remark, Actor by, RecordedAct act) {
        sql.execute(
                "insert into lims.supervision_closing (audit_id, organisation, remark, closed_by, closer, closed_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                audit.id(),
                audit.organisation(),
                remark,
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }

    private List<Audit> withTeams(List<Led> audits) {
        if (audits.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Named>> members = sql
                .all(
                        MEMBERS,
                        query -> query.setArray(
                                1,
                                query.getConnection()
                                        .createArrayOf(
                                                "uuid",
                                                audits.stream()
                                                        .map(each ->
                                                                each.audit().id())
                                                        .toArray())),
                        row -> new Named(
                                row.getObject("audit_id", UUID.class),
                                row.getObject("person_id", UUID.class),
                                row.getString("name")))
                .stream()
                .collect(Collectors.groupingBy(Named::audit));
        return audits.stream()
                .map(each -> each.with(members.getOrDefault(each.audit().id(), List.of())))
                .toList();
    }

    /** An audit whose team is not read yet. */
    private record Led(Audit audit, UUID lead) {

        Audit with(List<Named> members) {
            List<Audit.Member> team = members.stream()
                    .map(each -> new Audit.Member(
                            each.person(), each.name(), each.person().equals(lead)))
                    .toList();
            return new Audit(
                    audit.id(),
                    audit.organisation(),
                    audit.number(),
                    audit.year(),
                    audit.title(),
                    audit.checklist(),
                    audit.elements(),
                    audit.basis(),
                    audit.from(),
                    audit.to(),
                    team,
                    audit.planner(),
                    audit.plannerName(),
                    audit.plannedAt(),
                    audit.programme(),
                    audit.report(),
                    audit.approval(),
                    audit.closing());
        }
    }

    private static Led audit(ResultSet row) throws SQLException {
        Audit.Signed signed = signed(row, "signed_by", "signer", "signed_at");
        var audit = new Audit(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("number"),
                row.getInt("year"),
                row.getString("title"),
                row.getString("checklist"),
                texts(row.getArray("elements")),
                row.getString("basis"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                List.of(),
                row.getObject("planned_by", UUID.class),
                row.getString("planner"),
                Sql.instant(row, "planned_at"),
                signed(row, "approved_by", "approver", "approved_at"),
                signed == null
                        ? null
                        : new Audit.Report(
                                row.getString("summary"),
                                row.getString("strengths"),
                                row.getString("conclusion"),
                                signed),
                signed(row, "report_approved_by", "report_approver", "report_approved_at"),
                signed(row, "closed_by", "closer", "closed_at"));
        return new Led(audit, row.getObject("lead_id", UUID.class));
    }

    private static Audit.Signed signed(ResultSet row, String person, String name, String at) throws SQLException {
        UUID id = row.getObject(person, UUID.class);
        return id == null ? null : new Audit.Signed(id, row.getString(name), Sql.instant(row, at));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static AuditAnswer answer(ResultSet row) throws SQLException {
        String severity = row.getString("severity");
        return new AuditAnswer(
                row.getString("question"),
                AuditOutcome.valueOf(row.getString("outcome")),
                row.getString("note"),
                things(row.getString("evidence")),
                severity == null ? null : Severity.valueOf(severity),
                row.getObject("nonconformity_id", UUID.class),
                row.getString("nonconformity"),
                row.getObject("answered_by", UUID.class),
                row.getString("answerer"),
                Sql.instant(row, "answered_at"));
    }

    private static RecordDraw draw(ResultSet row) throws SQLException {
        return new RecordDraw(
                row.getObject("id", UUID.class),
                RecordDraw.Kind.valueOf(row.getString("kind")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("seed"),
                row.getInt("population"),
                things(row.getString("drawn")),
                row.getString("drawer"),
                Sql.instant(row, "drawn_at"));
    }

    private static List<Concerned> things(String json) {
        return List.of(CanonicalJson.read(json, Concerned[].class));
    }
}
