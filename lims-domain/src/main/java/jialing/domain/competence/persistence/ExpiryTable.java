package jialing.domain.competence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.competence.ExpiringThing;
import jialing.domain.competence.ExpiryWarning;
import jialing.domain.shared.Sql;
import jialing.domain.shared.TimeOrderedId;

/** What of people's competence ends soon with nothing behind it, and what was warned of. */
@ApplicationScoped
public class ExpiryTable {

    private static final int FIRST_WARNING = 60;

    /**
     * Certificates and appointments that end between two days and that nothing later takes the place of: no longer certificate for the
     * same work, no longer appointment. What was revoked or ended does not end again; who has left is not warned.
     */
    private static final String ENDING = "with ending as (select c.organisation, c.person_id, 'CERTIFICATE' as what,"
            + " c.expires_on, c.method as detail, c.id from lims.people_competence_certificate c"
            + " where c.expires_on between ? and ?"
            + " and not exists (select 1 from lims.competence_certificate_change r where r.certificate_id = c.id"
            + " and r.kind = 'REVOKED')"
            + " and not exists (select 1 from lims.people_competence_certificate n where n.person_id = c.person_id"
            + " and n.organisation = c.organisation and n.kind = c.kind and n.expires_on > c.expires_on"
            + " and (n.renews = c.id or (n.method = c.method and (n.matrix is null or n.matrix = c.matrix)))"
            + " and not exists (select 1 from lims.competence_certificate_change r where r.certificate_id = n.id"
            + " and r.kind = 'REVOKED'))"
            + " union all"
            + " select a.organisation, a.person_id, 'APPOINTMENT', a.valid_to, a.document, a.id"
            + " from lims.competence_appointment a where a.valid_to between ? and ?"
            + " and not exists (select 1 from lims.competence_appointment_end e where e.appointment_id = a.id)"
            + " and not exists (select 1 from lims.competence_appointment n where n.person_id = a.person_id"
            + " and n.organisation = a.organisation and n.valid_to > a.valid_to"
            + " and not exists (select 1 from lims.competence_appointment_end e where e.appointment_id = n.id))) ";

    private static final String STILL_WORKS = " exists (select 1 from lims.people_employment w"
            + " where w.person_id = e.person_id and w.organisation = e.organisation and w.admitted_at is not null"
            + " and w.valid_from <= ? and (w.valid_to is null or w.valid_to >= ?))";

    @Inject
    Sql sql;

    /** @param detail method of a certificate, document of an appointment @param warnedDays the last term warned of, null for none */
    public record Ending(
            UUID id,
            UUID personId,
            String person,
            ExpiringThing what,
            LocalDate expiresOn,
            String detail,
            Integer warnedDays) {}

    /** The most urgent one of which nobody was warned for the term in which it stands. */
    public Optional<ExpiryWarning> nextToWarnOf(LocalDate today) {
        LocalDate last = today.plusDays(FIRST_WARNING);
        return sql
                .read(
                        ENDING + ", term as (select distinct e.organisation, e.person_id, e.what, e.expires_on,"
                                + " case when e.expires_on - ?::date <= 7 then 7 when e.expires_on - ?::date <= 30 then 30"
                                + " else 60 end as days from ending e where" + STILL_WORKS + ")"
                                + " select t.*, p.name as person, (select w.first_id from lims.competence_expiry_warning w"
                                + " where w.person_id = t.person_id and w.organisation = t.organisation and w.what = t.what"
                                + " and w.expires_on = t.expires_on limit 1) as first_id"
                                + " from term t join lims.people_person p on p.id = t.person_id"
                                + " where not exists (select 1 from lims.competence_expiry_warning w"
                                + " where w.person_id = t.person_id and w.organisation = t.organisation and w.what = t.what"
                                + " and w.expires_on = t.expires_on and w.days = t.days)"
                                + " order by t.expires_on, t.person_id, t.what limit 1",
                        ExpiryTable::next,
                        today,
                        last,
                        today,
                        last,
                        today,
                        today,
                        today,
                        today)
                .stream()
                .findFirst();
    }

    public void add(ExpiryWarning warning, Instant at) {
        sql.execute(
                "insert into lims.competence_expiry_warning (id, organisation, person_id, what, expires_on, days, first_id,"
                        + " warned_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                warning.id(),
                warning.organisation(),
                warning.personId(),
                warning.what().name(),
                warning.expiresOn(),
                warning.days(),
                warning.first(),
                at);
    }

    /** First warnings, not settled yet, for a day on which nothing of the person ends any more. */
    public List<UUID> openWarningsWithNothingLeft(UUID person, String organisation) {
        LocalDate always = LocalDate.of(1900, 1, 1);
        LocalDate never = LocalDate.of(2999, 12, 31);
        return sql.read(
                ENDING
                        + "select w.id from lims.competence_expiry_warning w where w.person_id = ? and w.organisation = ?"
                        + " and w.first_id = w.id"
                        + " and not exists (select 1 from lims.competence_expiry_settled s where s.warning_id = w.id)"
                        + " and not exists (select 1 from ending e where e.person_id = w.person_id"
                        + " and e.organisation = w.organisation and e.what = w.what and e.expires_on = w.expires_on)"
                        + " order by w.id",
                row -> row.getObject("id", UUID.class),
                always,
                never,
                always,
                never,
                person,
                organisation);
    }

    public void settle(UUID warning, String organisation, Instant at) {
        sql.execute(
                "insert into lims.competence_expiry_settled (warning_id, organisation, settled_at) values (?, ?, ?)"
                        + " on conflict do nothing",
                warning,
                organisation,
                at);
    }

    /** What of an organisation's people ends between two days, the earliest first. */
    public List<Ending> endingIn(String organisation, LocalDate from, LocalDate to, LocalDate today) {
        return sql.read(
                ENDING + "select e.*, p.name as person, (select min(w.days) from lims.competence_expiry_warning w"
                        + " where w.person_id = e.person_id and w.organisation = e.organisation and w.what = e.what"
                        + " and w.expires_on = e.expires_on) as warned_days"
                        + " from ending e join lims.people_person p on p.id = e.person_id"
                        + " where e.organisation = ? and" + STILL_WORKS + " order by e.expires_on, p.name, e.detail",
                ExpiryTable::ending,
                from,
                to,
                from,
                to,
                organisation,
                today,
                today);
    }

    private static ExpiryWarning next(ResultSet row) throws SQLException {
        UUID id = TimeOrderedId.next();
        UUID first = row.getObject("first_id", UUID.class);
        return new ExpiryWarning(
                id,
                row.getString("organisation"),
                row.getObject("person_id", UUID.class),
                row.getString("person"),
                ExpiringThing.valueOf(row.getString("what")),
                row.getObject("expires_on", LocalDate.class),
                row.getInt("days"),
                first == null ? id : first);
    }

    private static Ending ending(ResultSet row) throws SQLException {
        return new Ending(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("person"),
                ExpiringThing.valueOf(row.getString("what")),
                row.getObject("expires_on", LocalDate.class),
                row.getString("detail"),
                row.getObject("warned_days", Integer.class));
    }
}
