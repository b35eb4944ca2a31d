package jialing.domain.qualification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.qualification.AnnexEntry;
import jialing.domain.qualification.CertificateLine;
import jialing.domain.qualification.LineDays;
import jialing.domain.shared.Sql;

/** Certificates and the lines that came into force under them, those that stood when the system started as well. */
@ApplicationScoped
public class AnnexedCertificateTable {

    private static final String HISTORIES = """
            with stopped as (select l.line_id, min(c.from_day) as withdrawn_from from lims.qualification_changed_line l
                             join lims.qualification_change c on c.id = l.change_id and c.kind = 'WITHDRAWN' group by l.line_id),
            history as (
                select q.*, w.withdrawn_from, n.valid_from as restored_from, b.line_id is not null as continues
                from lims.organisation_qualified_method q
                     left join stopped w on w.line_id = q.id
                     left join lims.qualification_changed_line r on r.line_id = q.id and r.restored_as is not null
                     left join lims.organisation_qualified_method n on n.id = r.restored_as
                     left join lims.qualification_changed_line b on b.restored_as = q.id)
            """;

    private static final String LINES = HISTORIES
            + "select * from history where certificate_number = ? order by method, analyte, matrix, valid_from";

    private static final String ALIKE = HISTORIES + """
            select certificate_number, valid_from, valid_to, suspended_from, withdrawn_from, restored_from, continues, count(*) as lines
            from history where (cast(? as text) is null or organisation = ?) and (cast(? as text) is null or certificate_number = ?)
            group by 1, 2, 3, 4, 5, 6, 7
            """;

    private static final String CERTIFICATES = """
            with seen as (select organisation, certificate_number from lims.organisation_qualified_method
                          union select organisation, certificate_number from lims.qualification_annex)
            select s.*, o.name_zh, o.name_en, n.authority, coalesce(n.waiting, 0) as waiting
            from seen s join lims.organisation_organisation o on o.code = s.organisation
                 left join lateral (
                     select (array_agg(a.authority order by a.id desc))[1] as authority,
                            count(*) filter (where d.annex_id is null) as waiting
                     from lims.qualification_annex a left join lims.qualification_decision d on d.annex_id = a.id
                     where a.certificate_number = s.certificate_number) n on true
            where (cast(? as text) is null or s.organisation = ?) and (cast(? as text) is null or s.certificate_number = ?)
            order by s.organisation, s.certificate_number limit ?
            """;

    private static final int MOST = 1000;

    @Inject
    Sql sql;

    /** @param authority null where the certificate stood when the system started */
    public record CertificateRow(
            String organisation, String nameZh, String nameEn, String number, String authority, int waiting) {}

    /** @param institution null for all that are seen @param number null for all */
    public List<CertificateRow> certificates(String institution, String number) {
        return sql.read(
                CERTIFICATES,
                row -> new CertificateRow(
                        row.getString("organisation"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        row.getString("certificate_number"),
                        row.getString("authority"),
                        row.getInt("waiting")),
                institution,
                institution,
                number,
                number,
                MOST);
    }

    /** Lines of a certificate whose days are all the same. */
    public record LinesAlike(String number, LineDays days, int count) {}

    public List<CertificateLine> lines(String number) {
        return sql.read(LINES, AnnexedCertificateTable::line, number);
    }

    /** @param institution null for all that are seen @param number null for all */
    public List<LinesAlike> alike(String institution, String number) {
        return sql.read(
                ALIKE,
                row -> new LinesAlike(row.getString("certificate_number"), days(row), row.getInt("lines")),
                institution,
                institution,
                number,
                number);
    }

    /** Asked as the house: what another institution has is hidden from this one. What was sent back binds nobody. */
    public boolean isNumberOfAnother(String number, String organisation) {
        return !sql.read(
                        "select 1 from lims.organisation_qualified_method where certificate_number = ? and organisation <> ?"
                                + " union all select 1 from lims.qualification_annex a where a.certificate_number = ?"
                                + " and a.organisation <> ? and not exists (select from lims.qualification_decision d"
                                + " where d.annex_id = a.id and not d.confirmed) limit 1",
                        row -> 1,
                        number,
                        organisation,
                        number,
                        organisation)
                .isEmpty();
    }

    private static CertificateLine line(ResultSet row) throws SQLException {
        return new CertificateLine(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("certificate_number"),
                new AnnexEntry(row.getString("analyte"), row.getString("method"), row.getString("matrix")),
                days(row));
    }

    private static LineDays days(ResultSet row) throws SQLException {
        return new LineDays(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("suspended_from", LocalDate.class),
                row.getObject("withdrawn_from", LocalDate.class),
                row.getObject("restored_from", LocalDate.class),
                row.getBoolean("continues"));
    }
}
