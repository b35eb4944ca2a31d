package jialing.domain.network.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.inspection.InspectionConclusion;
import jialing.domain.network.InstitutionRecord.AnnexLine;
import jialing.domain.network.InstitutionRecord.DeliveryMade;
import jialing.domain.network.InstitutionRecord.InspectionDone;
import jialing.domain.network.InstitutionRecord.Staffing;
import jialing.domain.shared.Sql;

/** What the features have on record of one institution. */
@ApplicationScoped
public class InstitutionTable {

    private static final int NEWEST = 10;

    private static final String SCOPE = """
            select s.certificate_number, count(*) as lines, count(distinct s.method) as methods, min(s.valid_from) as first, max(s.valid_to) as last
            from lims.organisation_qualified_method s
            where s.organisation = ? and cast(? as date) between s.valid_from and s.valid_to
              and (s.suspended_from is null or s.suspended_from > cast(? as date))
            group by 1 order by 1
            """;

    private static final String STAFFING = """
            with q as (select cast(? as text) as organisation, cast(? as date) as day),
                 staff as (select distinct w.person_id from q join lims.people_employment w on w.organisation = q.organisation
                           where w.admitted_at is not null and q.day between w.valid_from and coalesce(w.valid_to, q.day))
            select (select count(*) from staff) as employed,
                   (select count(*) from staff f where exists (select from q join lims.people_competence_certificate c
                           on c.organisation = q.organisation and q.day between c.issued_on and c.expires_on
                           where c.person_id = f.person_id and not exists (select from lims.competence_certificate_change r
                                 where r.certificate_id = c.id and r.kind = 'REVOKED'))) as certified,
                   (select count(distinct a.person_id) from q join lims.competence_appointment a on a.organisation = q.organisation
                    where q.day between a.valid_from and a.valid_to
                      and not exists (select from lims.competence_appointment_end e where e.appointment_id = a.id)) as signatories,
                   (select count(*) from q join lims.equipment_instrument i on i.organisation = q.organisation
                        cross join lateral (select s.state from lims.equipment_state_change s where s.instrument_id = i.id
                                            order by s.since desc, s.id desc limit 1) u
                    where u.state in ('IN_USE', 'LIMITED')) as instruments
            """;

    @Inject
    Sql sql;

    public List<AnnexLine> scope(String institution, LocalDate day) {
        return sql.read(
                SCOPE,
                row -> new AnnexLine(
                        row.getString("certificate_number"),
                        row.getInt("lines"),
                        row.getInt("methods"),
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class)),
                institution,
                day,
                day);
    }

    public Staffing staffing(String institution, LocalDate day) {
        return sql.read(
                        STAFFING,
                        row -> new Staffing(
                                row.getInt("employed"),
                                row.getInt("certified"),
                                row.getInt("signatories"),
                                row.getInt("instruments")),
                        institution,
                        day)
                .get(0);
    }

    /** The newest of those that were signed. */
    public List<InspectionDone> inspections(String institution) {
        return sql.read(
                "select i.id, i.number, c.conclusion, c.signed_at from lims.inspection_inspection i"
                        + " join lims.inspection_conclusion c on c.inspection_id = i.id where i.inspected = ?"
                        + " order by i.id desc limit ?",
                row -> new InspectionDone(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        InspectionConclusion.valueOf(row.getString("conclusion")),
                        Sql.instant(row, "signed_at")),
                institution,
                NEWEST);
    }

    /** The newest. */
    public List<DeliveryMade> deliveries(String institution) {
        return sql.read(
                "select d.id, d.number, d.rows, d.uploaded_at, s.signed_at from lims.partners_delivery d"
                        + " left join lims.partners_delivery_signature s on s.delivery_id = d.id"
                        + " where d.organisation = ? order by d.id desc limit ?",
                row -> new DeliveryMade(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getInt("rows"),
                        Sql.instant(row, "uploaded_at"),
                        Sql.instant(row, "signed_at")),
                institution,
                NEWEST);
    }
}
