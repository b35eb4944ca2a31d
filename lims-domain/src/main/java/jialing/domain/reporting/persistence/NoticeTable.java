package jialing.domain.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.reporting.Notice;
import jialing.domain.shared.Sql;
import jialing.domain.shared.Text;

/** Notices. The application's role may note how sending went, and change nothing else about them. */
@ApplicationScoped
public class NoticeTable {

    private static final String SELECT =
            "select n.*, r.number from lims.reporting_notice n join lims.reporting_report r on r.id = n.report_id";

    private static final String NEXT = SELECT + " where n.sent_at is null and n.failure is null and n.email is not null"
            + " and pg_try_advisory_xact_lock(hashtext('reporting_notice')) order by n.id limit 1";

    @Inject
    Sql sql;

    public void insert(Notice notice, String organisation) {
        sql.execute(
                "insert into lims.reporting_notice (id, report_id, organisation, event, person_id, recipient_id, name, email,"
                        + " text_zh, text_en, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                notice.id(),
                notice.reportId(),
                organisation,
                notice.event().name(),
                notice.personId(),
                notice.recipientId(),
                notice.name(),
                notice.email(),
                notice.text().zh(),
                notice.text().en(),
                notice.writtenAt());
    }

    public void insertSeen(UUID noticeId, UUID personId, String organisation, Instant at) {
        sql.execute(
                "insert into lims.reporting_notice_seen (notice_id, person_id, organisation, seen_at)"
                        + " values (?, ?, ?, ?) on conflict do nothing",
                noticeId,
                personId,
                organisation,
                at);
    }

    public void updateSent(UUID id, Instant at) {
        sql.execute("update lims.reporting_notice set sent_at = ? where id = ?", at, id);
    }

    public void updateFailed(UUID id, String failure) {
        sql.execute("update lims.reporting_notice set failure = ? where id = ?", failure, id);
    }

    public List<Notice> ofReport(UUID reportId) {
        return sql.read(SELECT + " where n.report_id = ? order by n.id", NoticeTable::notice, reportId);
    }

    public List<Notice> to(UUID personId, UUID reportId) {
        return sql.read(
                SELECT + " where n.person_id = ? and n.report_id = ? order by n.id",
                NoticeTable::notice,
                personId,
                reportId);
    }

    public List<Notice> unseenBy(UUID personId) {
        return sql.read(
                SELECT + " where n.person_id = ? and not exists (select 1 from lims.reporting_notice_seen s"
                        + " where s.notice_id = n.id) order by n.id desc limit 200",
                NoticeTable::notice,
                personId);
    }

    public Optional<Notice> nextToSend() {
        return sql.read(NEXT, NoticeTable::notice).stream().findFirst();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getObject("report_id", UUID.class),
                row.getString("number"),
                Notice.Event.valueOf(row.getString("event")),
                row.getObject("person_id", UUID.class),
                row.getObject("recipient_id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                new Text(row.getString("text_zh"), row.getString("text_en")),
                Sql.instant(row, "written_at"),
                Sql.instant(row, "sent_at"),
                row.getString("failure"));
    }
}
