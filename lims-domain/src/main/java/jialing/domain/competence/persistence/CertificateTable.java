package jialing.domain.competence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.competence.CertificateChange;
import jialing.domain.competence.CompetenceCertificate;
import jialing.domain.competence.Examination;
import jialing.domain.competence.HeldCertificate;
import jialing.domain.competence.MethodChange;
import jialing.domain.competence.rules.RecordedOnce;
import jialing.domain.shared.Sql;

/** Where the certificates of competence are kept, with what they rest on and what became of them. */
@ApplicationScoped
public class CertificateTable {

    private static final String OF_PERSONS =
            " where certificate_id in (select id from lims.people_competence_certificate"
                    + " where person_id = any (?)) order by id";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Sql sql;

    public void add(CompetenceCertificate certificate) {
        int added = sql.execute(
                "insert into lims.people_competence_certificate (id, person_id, organisation, number, method, kind,"
                        + " issued_on, expires_on, matrix, scope, renews, issued_by, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing",
                certificate.id(),
                certificate.personId(),
                certificate.organisation(),
                certificate.number(),
                certificate.method(),
                certificate.kind().name(),
                certificate.issuedOn(),
                certificate.expiresOn(),
                certificate.matrix().orElse(null),
                certificate.scope(),
                certificate.renews().orElse(null),
                certificate.issuedBy(),
                certificate.actHash());
        new RecordedOnce().require(added == 0);
    }

    public void add(CompetenceCertificate certificate, Collection<Examination> examinations) {
        sql.write(
                "insert into lims.competence_examination (certificate_id, organisation, part, held_on, score, passed,"
                        + " examiner, remark) values (?, ?, ?, ?, ?, ?, ?, ?)",
                insert -> {
                    for (Examination each : examinations) {
                        insert.setObject(1, certificate.id());
                        insert.setString(2, certificate.organisation());
                        insert.setString(3, each.part().name());
                        insert.setObject(4, each.heldOn());
                        insert.setBigDecimal(5, each.score());
                        insert.setBoolean(6, each.passed());
                        insert.setString(7, each.examiner());
                        insert.setString(8, each.remark());
                        insert.addBatch();
                    }
                    insert.executeBatch();
                });
    }

    public void add(CertificateChange change) {
        sql.execute(
                "insert into lims.competence_certificate_change (id, certificate_id, organisation, kind, effective_at,"
                        + " falsely_obtained, reason, person_id, name, changed_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                change.id(),
                change.certificateId(),
                change.organisation(),
                change.kind().name(),
                change.effectiveAt(),
                change.falselyObtained(),
                change.reason(),
                change.personId(),
                change.name(),
                change.changedAt(),
                change.actHash());
    }

    public void add(MethodChange change) {
        sql.execute(
                "insert into lims.competence_method_change (id, certificate_id, organisation, from_method, to_method,"
                        + " evidence, confirmed_on, person_id, name, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                change.id(),
                change.certificateId(),
                change.organisation(),
                change.from(),
                change.to(),
                change.evidence(),
                change.confirmedOn(),
                change.personId(),
                change.name(),
                change.actHash());
    }

    public Optional<HeldCertificate> find(UUID id) {
        return Optional.ofNullable(entityManager.find(CompetenceCertificate.class, id))
                .map(certificate -> heldBy(Set.of(certificate.personId())).stream()
                        .filter(held -> held.certificate().id().equals(id))
                        .findFirst()
                        .orElseThrow());
    }

    /** Three questions, however many persons. */
    public List<HeldCertificate> heldBy(Collection<UUID> persons) {
        List<CompetenceCertificate> certificates = entityManager
                .createQuery(
                        "from CompetenceCertificate c where c.personId in :persons order by c.method, c.issuedOn, c.id",
                        CompetenceCertificate.class)
                .setParameter("persons", persons)
                .getResultList();
        UUID[] ids = persons.toArray(UUID[]::new);
        var changes = byCertificate(
                sql.read(
                        "select * from lims.competence_certificate_change" + OF_PERSONS,
                        CertificateTable::change,
                        (Object) ids),
                CertificateChange::certificateId);
        var methodChanges = byCertificate(
                sql.read(
                        "select * from lims.competence_method_change" + OF_PERSONS,
                        CertificateTable::methodChange,
                        (Object) ids),
                MethodChange::certificateId);
        return certificates.stream()
                .map(each -> new HeldCertificate(
                        each,
                        changes.getOrDefault(each.id(), List.of()),
                        methodChanges.getOrDefault(each.id(), List.of())))
                .toList();
    }

    /** What the certificates of a person rest on, by certificate. */
    public Map<UUID, List<Examination>> examinationsOf(UUID personId) {
        record Row(UUID certificate, Examination examination) {}
        return sql
                .read(
                        "select e.* from lims.competence_examination e join lims.people_competence_certificate c"
                                + " on c.id = e.certificate_id where c.person_id = ? order by e.held_on, e.part",
                        row -> new Row(row.getObject("certificate_id", UUID.class), examination(row)),
                        personId)
                .stream()
                .collect(Collectors.groupingBy(
                        Row::certificate, Collectors.mapping(Row::examination, Collectors.toList())));
    }

    private static <T> Map<UUID, List<T>> byCertificate(List<T> all, Function<T, UUID> certificate) {
        return all.stream().collect(Collectors.groupingBy(certificate));
    }

    private static Examination examination(ResultSet row) throws SQLException {
        BigDecimal score = row.getBigDecimal("score");
        return new Examination(
                Examination.ExaminationPart.valueOf(row.getString("part")),
                row.getObject("held_on", LocalDate.class),
                score,
                row.getBoolean("passed"),
                row.getString("examiner"),
                row.getString("remark"));
    }

    private static CertificateChange change(ResultSet row) throws SQLException {
        return new CertificateChange(
                row.getObject("id", UUID.class),
                row.getObject("certificate_id", UUID.class),
                row.getString("organisation"),
                CertificateChange.Kind.valueOf(row.getString("kind")),
                Sql.instant(row, "effective_at"),
                row.getBoolean("falsely_obtained"),
                row.getString("reason"),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                Sql.instant(row, "changed_at"),
                row.getString("act_hash"));
    }

    private static MethodChange methodChange(ResultSet row) throws SQLException {
        return new MethodChange(
                row.getObject("id", UUID.class),
                row.getObject("certificate_id", UUID.class),
                row.getString("organisation"),
                row.getString("from_method"),
                row.getString("to_method"),
                row.getString("evidence"),
                row.getObject("confirmed_on", LocalDate.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getString("act_hash"));
    }
}
