package jialing.domain.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.reporting.Recipient;
import jialing.domain.shared.Sql;

/** Recipients, and who of them was struck off, in append-only tables. */
@ApplicationScoped
public class RecipientTable {

    private static final String NOT_STRUCK = "select r.* from lims.reporting_recipient r where not exists"
            + " (select 1 from lims.reporting_recipient_struck s where s.recipient_id = r.id)";

    @Inject
    Sql sql;

    public void insert(Recipient recipient) {
        sql.execute(
                "insert into lims.reporting_recipient (id, report_id, organisation, name, email, link_key, added_by, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                recipient.id(),
                recipient.reportId(),
                recipient.organisation(),
                recipient.name(),
                recipient.email(),
                recipient.key(),
                recipient.addedBy(),
                recipient.addedAt());
    }

    public void insertStrike(Recipient recipient, UUID person, String name, Instant at) {
        sql.execute(
                "insert into lims.reporting_recipient_struck (recipient_id, organisation, person_id, name, struck_at)"
                        + " values (?, ?, ?, ?, ?)",
                recipient.id(),
                recipient.organisation(),
                person,
                name,
                at);
    }

    public List<Recipient> ofReport(UUID reportId) {
        return sql.read(NOT_STRUCK + " and r.report_id = ? order by r.id", RecipientTable::recipient, reportId);
    }

    public Optional<Recipient> withKey(String key) {
        return sql.read(NOT_STRUCK + " and r.link_key = ?", RecipientTable::recipient, key).stream()
                .findFirst();
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(
                row.getObject("id", UUID.class),
                row.getObject("report_id", UUID.class),
                row.getString("organisation"),
                row.getString("name"),
                row.getString("email"),
                row.getString("link_key"),
                row.getString("added_by"),
                Sql.instant(row, "added_at"));
    }
}
