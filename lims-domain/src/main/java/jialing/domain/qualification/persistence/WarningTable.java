package jialing.domain.qualification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.qualification.CertificateEndsSoon;
import jialing.domain.qualification.LineDays;
import jialing.domain.shared.Sql;
import jialing.domain.shared.TimeOrderedId;

/** Which certificates end soon, and of which somebody was warned. */
@ApplicationScoped
public class WarningTable {

    /** A certificate ends with the last line that counts to its end; a renewal is whatever counts longer in the same institution. */
    private static final String NEXT = """
            with ending as (
                select organisation, certificate_number, max(valid_to) as expires_on from lims.organisation_qualified_method
                where suspended_from is null or suspended_from > valid_to
                group by organisation, certificate_number)
            select e.* from ending e
            where e.expires_on between ? and ?
              and not exists (select from lims.qualification_warning w
                              where w.certificate_number = e.certificate_number and w.expires_on = e.expires_on)
              and not exists (select from lims.qualification_annex a
                              join lims.qualification_decision d on d.annex_id = a.id and d.confirmed
                              where a.organisation = e.organisation and a.kind = 'RENEWAL' and a.valid_to > e.expires_on)
            order by e.expires_on, e.certificate_number limit 1
            """;

    @Inject
    Sql sql;

    public Optional<CertificateEndsSoon> next(LocalDate today) {
        return sql
                .read(
                        NEXT,
                        row -> new CertificateEndsSoon(
                                TimeOrderedId.next(),
                                row.getString("organisation"),
                                row.getString("certificate_number"),
                                row.getObject("expires_on", LocalDate.class)),
                        today,
                        today.plusDays(LineDays.WARNED_DAYS))
                .stream()
                .findFirst();
    }

    public void add(CertificateEndsSoon ending, RecordedAct act) {
        sql.execute(
                "insert into lims.qualification_warning (id, organisation, certificate_number, expires_on, warned_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?)",
                ending.warningId(),
                ending.organisation(),
                ending.number(),
                ending.expiresOn(),
                act.recordedAt(),
                act.hash());
    }

    /** @param number null for any certificate of the institution */
    public List<UUID> before(String organisation, String number, LocalDate end) {
        return sql.read(
                "select id from lims.qualification_warning where organisation = ?"
                        + " and (cast(? as text) is null or certificate_number = ?) and expires_on < ?",
                row -> row.getObject("id", UUID.class),
                organisation,
                number,
                number,
                end);
    }

    public List<UUID> of(String organisation, String number) {
        return before(organisation, number, LocalDate.of(9999, 1, 1));
    }
}
