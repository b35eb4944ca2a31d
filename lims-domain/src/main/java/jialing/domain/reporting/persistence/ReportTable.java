package jialing.domain.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.reporting.Report;
import jialing.domain.reporting.ReportContent;
import jialing.domain.reporting.WithdrawalReason;
import jialing.domain.shared.Sql;
import org.hibernate.Session;

/** Reports and the facts about them, in append-only tables. */
@ApplicationScoped
public class ReportTable {

    private static final String SELECT =
            "select r.id, r.organisation, r.number, r.work_order_id, o.number, r.replace_reason,"
                    + " r.content, r.content_hash, r.drafted_at,"
                    + " i.person_id, i.name, i.statement, i.issued_at, i.act_hash,"
                    + " s.sha256, s.sealed_at, e.state, e.by_number, e.category, e.reason, e.ended_at"
                    + " from lims.reporting_report r"
                    + " left join lims.reporting_report o on o.id = r.replaces_id"
                    + " left join lims.reporting_issue i on i.report_id = r.id"
                    + " left join lims.reporting_seal s on s.report_id = r.id"
                    + " left join lims.reporting_end e on e.report_id = r.id";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Sql sql;

    public void insert(Report report) {
        sql.execute(
                "insert into lims.reporting_report (id, organisation, number, work_order_id, work_order, project, replaces_id,"
                        + " replace_reason, content, content_hash, drafted_at) values (?, ?, ?, ?, ?, ?,"
                        + " (select id from lims.reporting_report where number = ?), ?, ?, ?, ?)",
                report.id(),
                report.organisation(),
                report.number(),
                report.workOrderId(),
                report.content().workOrder(),
                report.content().project(),
                report.replaces().map(Report.Replacement::number).orElse(null),
                report.replaces().map(Report.Replacement::reason).orElse(null),
                CanonicalJson.of(report.content()),
                report.contentHash(),
                report.draftedAt());
    }

    public void insertIssue(Report report, Report.Issue issue) {
        sql.execute(
                "insert into lims.reporting_issue (report_id, organisation, person_id, name, statement, issued_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                report.id(),
                report.organisation(),
                issue.person(),
                issue.name(),
                issue.statement(),
                issue.at(),
                issue.actHash());
    }

    public void insertSeal(Report report, Report.Seal seal, byte[] pdf) {
        sql.execute(
                "insert into lims.reporting_seal (report_id, organisation, pdf, sha256, sealed_at) values (?, ?, ?, ?, ?)",
                report.id(),
                report.organisation(),
                pdf,
                seal.sha256(),
                seal.at());
    }

    public void insertEnd(Report report, Report.End end) {
        sql.execute(
                "insert into lims.reporting_end (report_id, organisation, state, by_number, category, reason, ended_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                report.id(),
                report.organisation(),
                end.state().name(),
                end.byNumber(),
                end.category() == null ? null : end.category().name(),
                end.reason(),
                end.at());
    }

    public Optional<Report> byId(UUID id) {
        return select(" where r.id = ?1", id).stream().findFirst();
    }

    public Optional<Report> byNumber(String number) {
        return select(" where r.number = ?1", number).stream().findFirst();
    }

    public List<Report> ofWorkOrder(UUID workOrderId) {
        return select(" where r.work_order_id = ?1 order by r.id", workOrderId);
    }

    public Optional<byte[]> file(UUID reportId) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement =
                    connection.prepareStatement("select pdf from lims.reporting_seal where report_id = ?")) {
                statement.setObject(1, reportId);
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
                }
            }
        });
    }

    /** Until the transaction ends. */
    public void hold(String number) {
        sql.read("select pg_advisory_xact_lock(hashtext('reporting_report ' || ?))", row -> true, number);
    }

    /** Until the transaction ends; others may share it, nobody hold it. */
    public void share(String number) {
        sql.read("select pg_advisory_xact_lock_shared(hashtext('reporting_report ' || ?))", row -> true, number);
    }

    public Optional<String> successorOf(String number) {
        return sql
                .read(
                        "select r.number from lims.reporting_report r join lims.reporting_report o on o.id = r.replaces_id"
                                + " join lims.reporting_issue i on i.report_id = r.id where o.number = ?",
                        row -> row.getString(1),
                        number)
                .stream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Report> select(String where, Object value) {
        List<Object[]> rows = entityManager
                .createNativeQuery(SELECT + where)
                .setParameter(1, value)
                .getResultList();
        return rows.stream().map(ReportTable::report).toList();
    }

    private static Report report(Object[] row) {
        return new Report(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (UUID) row[3],
                Optional.ofNullable((String) row[4]).map(number -> new Report.Replacement(number, (String) row[5])),
                CanonicalJson.read((String) row[6], ReportContent.class),
                (String) row[7],
                instant(row[8]),
                Optional.ofNullable((UUID) row[9])
                        .map(person -> new Report.Issue(
                                person, (String) row[10], (String) row[11], instant(row[12]), (String) row[13])),
                Optional.ofNullable((String) row[14]).map(sha256 -> new Report.Seal(sha256, instant(row[15]))),
                Optional.ofNullable((String) row[16])
                        .map(state -> new Report.End(
                                Report.State.valueOf(state),
                                (String) row[17],
                                row[18] == null ? null : WithdrawalReason.valueOf((String) row[18]),
                                (String) row[19],
                                instant(row[20]))));
    }

    private static Instant instant(Object value) {
        return value instanceof Instant instant ? instant : ((OffsetDateTime) value).toInstant();
    }
}
