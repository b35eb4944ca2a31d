package jialing.domain.documents.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.documents.DemandedSop;
import jialing.domain.documents.SopInForce.Sop;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Sql;

/** SOPs in force, for a laboratory and a method. */
@ApplicationScoped
public class SopTable {

    /** Of each SOP the version in force on the day; the laboratory's own and those given to it. */
    private static final String IN_FORCE =
            " from lims.documents_document d cross join lateral (select v.id, v.ordinal, a.in_force_from"
                    + " from lims.documents_version v join lims.documents_approval a on a.version_id = v.id"
                    + " where v.document_id = d.id and a.in_force_from <= ?"
                    + " order by a.in_force_from desc, v.ordinal desc limit 1) v"
                    + " where d.kind = 'SOP' and not exists (select 1 from lims.documents_withdrawal w"
                    + " where w.document_id = d.id and w.withdrawn_on <= ?)"
                    + " and (d.organisation = ? or exists (select 1 from lims.documents_distribution g"
                    + " where g.document_id = d.id and g.to_organisation = ?))";

    private static final String DEMANDED = "select d.method, d.number, v.ordinal, exists (select 1"
            + " from lims.documents_receipt r where r.version_id = v.id and r.person_id = ? and r.read_at <= ?) as is_read"
            + IN_FORCE
            + " and d.method = any (?) and (select q.demanded from lims.documents_reading_demand q"
            + " where q.document_id = d.id and q.organisation = ? and q.said_at <= ? order by q.said_at desc limit 1)"
            + " order by d.method, d.number";

    @Inject
    Sql sql;

    public Optional<Sop> inForce(String organisation, String method, LocalDate day) {
        return sql
                .read(
                        "select d.id, d.organisation, d.number, d.title, v.ordinal, v.in_force_from" + IN_FORCE
                                + " and d.method = ? order by (d.organisation = ?) desc, v.in_force_from desc, d.number",
                        row -> new Sop(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getInt(5),
                                row.getObject(6, LocalDate.class)),
                        day,
                        day,
                        organisation,
                        organisation,
                        method,
                        organisation)
                .stream()
                .findFirst();
    }

    /** As of the instant: what was in force, demanded and read then. */
    public List<DemandedSop> demanded(String organisation, Collection<String> methods, UUID person, Instant at) {
        LocalDate day = LabClock.dayOf(at);
        return sql.all(
                DEMANDED,
                ask -> {
                    Array named = ask.getConnection().createArrayOf("text", methods.toArray());
                    ask.setObject(1, person);
                    ask.setObject(2, at.atOffset(ZoneOffset.UTC));
                    ask.setObject(3, day);
                    ask.setObject(4, day);
                    ask.setString(5, organisation);
                    ask.setString(6, organisation);
                    ask.setArray(7, named);
                    ask.setString(8, organisation);
                    ask.setObject(9, at.atOffset(ZoneOffset.UTC));
                },
                row -> new DemandedSop(row.getString(1), row.getString(2), row.getInt(3), row.getBoolean(4)));
    }
}
