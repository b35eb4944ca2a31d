package jialing.domain.capability.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.capability.CertifiedPerson;
import jialing.domain.capability.KnownInstrument;
import jialing.domain.shared.Sql;

/** Who is certified for methods on a day, and which instruments are known for them; of every laboratory that may be seen. */
@ApplicationScoped
public class CapabilityEvidence {

    /** As {@code HeldCertificate} judges it: a revocation is for good, of suspensions and reinstatements the newest counts. */
    private static final String CERTIFIED = """
            with q as (select cast(? as text[]) as methods, cast(? as date) as day,
                              (cast(? as date) + 1)::timestamp at time zone 'Asia/Shanghai' as at)
            select c.organisation, c.person_id, p.name, n.method, c.matrix, c.expires_on
            from q join lims.people_competence_certificate c on c.kind = 'ANALYSIS' and q.day between c.issued_on and c.expires_on
                 cross join lateral (select c.method union select m.to_method from lims.competence_method_change m
                                     where m.certificate_id = c.id and m.confirmed_on <= q.day) n
                 join lims.people_person p on p.id = c.person_id
            where n.method = any (q.methods)
              and not exists (select from lims.competence_certificate_change r
                              where r.certificate_id = c.id and r.kind = 'REVOKED' and r.effective_at < q.at)
              and coalesce((select s.kind from lims.competence_certificate_change s
                            where s.certificate_id = c.id and s.effective_at < q.at
                            order by s.effective_at desc, s.id desc limit 1), '') <> 'SUSPENDED'
              and exists (select from lims.people_employment w where w.person_id = c.person_id
                          and w.organisation = c.organisation and w.admitted_at is not null
                          and q.day between w.valid_from and coalesce(w.valid_to, q.day))
            order by p.name
            """;

    private static final String INSTRUMENTS = """
            with q as (select cast(? as text[]) as methods, cast(? as date) as day,
                              (cast(? as date) + 1)::timestamp at time zone 'Asia/Shanghai' as at),
                 known as (select b.organisation, b.method, b.instrument from q join lims.analysis_batch b on b.method = any (q.methods)
                           union
                           select d.organisation, d.method, d.instrument
                           from q join lims.partners_delivered_result d on d.method = any (q.methods)
                           union
                           select a.organisation, a.method, a.instrument from q join lims.methods_approval a on a.method = any (q.methods)
                           where a.instrument is not null)
            select k.organisation, k.method, k.instrument, coalesce(t.analytes, '{}') as analytes, c.valid_to,
                   coalesce(t.state = 'IN_USE' or t.state = 'LIMITED' and (t.methods = '{}' or k.method = any (t.methods)), false) as usable
            from q cross join known k
                 join lims.equipment_instrument i on i.organisation = k.organisation and i.code = k.instrument
                 left join lateral (select s.state, s.methods, s.analytes from lims.equipment_state_change s
                                    where s.instrument_id = i.id and s.since < q.at order by s.since desc, s.id desc limit 1) t on true
                 left join lims.equipment_certificate c on c.id = lims.equipment_certificate_on(i.id, q.day)
                                                       and q.day between c.valid_from and c.valid_to
            order by k.instrument
            """;

    @Inject
    Sql sql;

    public List<CertifiedPerson> certified(Collection<String> methods, LocalDate day) {
        return asked(CERTIFIED, methods, day, CapabilityEvidence::person);
    }

    public List<KnownInstrument> instruments(Collection<String> methods, LocalDate day) {
        return asked(INSTRUMENTS, methods, day, CapabilityEvidence::instrument);
    }

    private <T> List<T> asked(String question, Collection<String> methods, LocalDate day, Sql.Reading<T> reading) {
        return sql.all(
                question,
                ask -> {
                    ask.setArray(1, ask.getConnection().createArrayOf("text", methods.toArray()));
                    ask.setObject(2, day);
                    ask.setObject(3, day);
                },
                reading);
    }

    private static CertifiedPerson person(ResultSet row) throws SQLException {
        return new CertifiedPerson(
                row.getString("organisation"),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getString("method"),
                row.getString("matrix"),
                row.getObject("expires_on", LocalDate.class));
    }

    private static KnownInstrument instrument(ResultSet row) throws SQLException {
        Array analytes = row.getArray("analytes");
        return new KnownInstrument(
                row.getString("organisation"),
                row.getString("method"),
                row.getString("instrument"),
                row.getBoolean("usable"),
                List.of((String[]) analytes.getArray()),
                row.getObject("valid_to", LocalDate.class));
    }
}
