package jialing.domain.documents.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.documents.DocumentKind;
import jialing.domain.documents.DocumentList.Line;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;

/** Documents as lines of a list: without their files. */
@ApplicationScoped
public class DocumentLines {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String PAGE =
            "select d.id, d.organisation, d.number, d.title, d.kind, d.method, v.ordinal, v.in_force_from,"
                    + " (greatest(v.in_force_from, (select max(r.reviewed_on) from lims.documents_review r"
                    + " where r.document_id = d.id)) + make_interval(months => d.review_months))::date as review_due_on,"
                    + " (d.organisation = any (?) and exists (select 1 from lims.documents_version n"
                    + " where n.document_id = d.id and not exists (select 1 from lims.documents_approval a where a.version_id = n.id)"
                    + " and n.ordinal = (select max(m.ordinal) from lims.documents_version m where m.document_id = d.id)))"
                    + " as awaits_approval,"
                    + " exists (select 1 from lims.documents_withdrawal w where w.document_id = d.id) as withdrawn,"
                    + " exists (select 1 from lims.documents_distribution g where g.document_id = d.id"
                    + " and g.to_organisation = ? and (g.to_person = ? or (g.to_person is null"
                    + " and (g.to_capacity is null or g.to_capacity = any (?))))) as mine,"
                    + " exists (select 1 from lims.documents_receipt r where r.version_id = v.id and r.person_id = ?) as read"
                    + " from lims.documents_document d left join lateral (select v.id, v.ordinal, a.in_force_from"
                    + " from lims.documents_version v join lims.documents_approval a on a.version_id = v.id"
                    + " where v.document_id = d.id and a.in_force_from <= ? and not exists (select 1"
                    + " from lims.documents_withdrawal w where w.document_id = d.id and w.withdrawn_on <= ?)"
                    + " order by a.in_force_from desc, v.ordinal desc limit 1) v on true"
                    + " where d.id < ? and (?::text is null or d.kind = ?) order by d.id desc limit ?";

    @Inject
    Sql sql;

    public List<Line> page(DocumentKind kind, Actor actor, LocalDate today, UUID after, int rows) {
        String only = kind == null ? null : kind.name();
        return sql.all(
                PAGE,
                ask -> {
                    Array seen = ask.getConnection()
                            .createArrayOf("text", actor.visible().toArray());
                    Array capacities = ask.getConnection()
                            .createArrayOf(
                                    "text",
                                    actor.capacities().stream().map(Enum::name).toArray());
                    ask.setArray(1, seen);
                    ask.setString(2, actor.organisation());
                    ask.setObject(3, actor.personId());
                    ask.setArray(4, capacities);
                    ask.setObject(5, actor.personId());
                    ask.setObject(6, today);
                    ask.setObject(7, today);
                    ask.setObject(8, after == null ? AFTER_ALL : after);
                    ask.setString(9, only);
                    ask.setString(10, only);
                    ask.setInt(11, rows);
                },
                row -> line(row, today));
    }

    private static Line line(ResultSet row, LocalDate today) throws SQLException {
        LocalDate reviewDueOn = row.getObject("review_due_on", LocalDate.class);
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("number"),
                row.getString("title"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("method"),
                row.getObject("ordinal", Integer.class),
                row.getObject("in_force_from", LocalDate.class),
                reviewDueOn,
                reviewDueOn != null && reviewDueOn.isBefore(today),
                row.getBoolean("awaits_approval"),
                row.getBoolean("withdrawn"),
                row.getBoolean("mine"),
                row.getBoolean("read"));
    }
}
