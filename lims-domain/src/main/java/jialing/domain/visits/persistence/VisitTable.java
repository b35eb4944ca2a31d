package jialing.domain.visits.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;
import jialing.domain.visits.Visit;

/** Visits, who took them, and how they ended. */
@ApplicationScoped
public class VisitTable {

    private static final String VISITS =
            "select v.*, a.person_id, a.account, a.accepted_at, e.reason, e.ender, e.ended_at from lims.visits_visit v"
                    + " left join lims.visits_acceptance a on a.visit_id = v.id"
                    + " left join lims.visits_end e on e.visit_id = v.id";

    private static final int MOST = 200;

    @Inject
    Sql sql;

    public void add(Visit visit, String secretHash, Actor by, RecordedAct act) {
        sql.execute(
                "insert into lims.visits_visit (id, organisation, name, office, paper, from_time, until_time, secret_hash,"
                        + " opened_by, opener, opened_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                visit.id(),
                visit.organisation(),
                visit.name(),
                visit.office(),
                visit.paper(),
                visit.from(),
                visit.until(),
                secretHash,
                by.personId(),
                by.name(),
                visit.openedAt(),
                act.hash());
    }

    public void accept(Visit visit, Visit.Acceptance acceptance, RecordedAct act) {
        sql.execute(
                "insert into lims.visits_acceptance (visit_id, organisation, person_id, account, accepted_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?)",
                visit.id(),
                visit.organisation(),
                acceptance.personId(),
                acceptance.account(),
                acceptance.at(),
                act.hash());
    }

    public void end(Visit visit, Visit.End end, Actor by, RecordedAct act) {
        sql.execute(
                "insert into lims.visits_end (visit_id, organisation, reason, ended_by, ender, ended_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                visit.id(),
                visit.organisation(),
                end.reason(),
                by.personId(),
                end.by(),
                end.at(),
                act.hash());
    }

    public Optional<Visit> byId(UUID id) {
        return first(VISITS + " where v.id = ?", id);
    }

    /** The same, held by this transaction alone. */
    public Optional<Visit> locked(UUID id) {
        sql.read("select pg_advisory_xact_lock(hashtextextended(?, 410))", row -> true, "visit " + id);
        return byId(id);
    }

    /** By the hash of its secret, held by this transaction alone. */
    public Optional<Visit> locked(String secretHash) {
        return first(VISITS + " where v.secret_hash = ?", secretHash).flatMap(found -> locked(found.id()));
    }

    public Optional<Visit> ofPerson(UUID personId) {
        return first(VISITS + " where a.person_id = ?", personId);
    }

    /** Newest first. */
    public List<Visit> of(String organisation) {
        return sql.read(
                VISITS + " where v.organisation = ? order by v.id desc limit ?", VisitTable::visit, organisation, MOST);
    }

    private Optional<Visit> first(String select, Object key) {
        return sql.read(select, VisitTable::visit, key).stream().findFirst();
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("name"),
                row.getString("office"),
                row.getString("paper"),
                Sql.instant(row, "from_time"),
                Sql.instant(row, "until_time"),
                row.getString("opener"),
                Sql.instant(row, "opened_at"),
                acceptance(row),
                row.getString("reason") == null
                        ? null
                        : new Visit.End(row.getString("reason"), row.getString("ender"), Sql.instant(row, "ended_at")));
    }

    private static Visit.Acceptance acceptance(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return person == null
                ? null
                : new Visit.Acceptance(person, row.getString("account"), Sql.instant(row, "accepted_at"));
    }
}
