package jialing.domain.evidence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import jialing.domain.evidence.EvidenceKind;
import jialing.domain.ledger.Subject;
import jialing.domain.shared.Sql;

/** Which things of the record belong to one question: the samples asked for, and all that was done with them. */
@ApplicationScoped
public class RelatedThings {

    private static final String SAMPLES_OF_A_REPORT = "select s.id, s.work_order_id from lims.sampling_sample s"
            + " join lims.reporting_report r on r.work_order_id = s.work_order_id where r.number = ?";

    private static final String ONE_SAMPLE = "select id, work_order_id from lims.sampling_sample where code = ?";

    private static final String SAMPLE_OF_A_RESULT = "select s.id, s.work_order_id from lims.analysis_result r"
            + " join lims.analysis_position p on p.id = r.position_id join lims.sampling_sample s on s.id = p.sample_id"
            + " where r.id::text = ?";

    /** What was read on site, and what another laboratory found, is no result in the own record: the sample is known by its code. */
    private static final String SAMPLE_OF_AN_OBSERVATION =
            "select s.id, s.work_order_id from lims.exchange_observation o"
                    + " join lims.reporting_report r on r.number = o.report_number"
                    + " join lims.sampling_sample s on s.work_order_id = r.work_order_id"
                    + " and s.code = o.parameters ->> 'sampleCode' where o.id::text = ?";

    private static final String SUBJECTS = "with asked as (%s)"
            + " select 'WorkOrder', work_order_id from asked"
            + " union select 'Sample', id from asked"
            + " union select 'AnalyticalBatch', p.batch_id from asked a join lims.analysis_position p on p.sample_id = a.id"
            + " union select 'Result', r.id from asked a join lims.analysis_position p on p.sample_id = a.id"
            + " join lims.analysis_result r on r.batch_id = p.batch_id and r.position_id = p.id"
            + " union select 'Report', r.id from asked a join lims.reporting_report r on r.work_order_id = a.work_order_id";

    private static final String INSPECTION =
            "with asked as (select id from lims.inspection_inspection where id::text = ?)"
                    + " select 'Inspection', id from asked"
                    + " union select 'Nonconformity', a.nonconformity_id from asked i"
                    + " join lims.inspection_answer a on a.inspection_id = i.id where a.nonconformity_id is not null";

    private static final String FILES = "select 'files/' || r.number || '.pdf', s.sha256, s.pdf"
            + " from lims.reporting_seal s join lims.reporting_report r on r.id = s.report_id where r.id = any (?)"
            + " union all select 'files/' || p.id || '.' || split_part(p.media_type, '/', 2), p.sha256, p.bytes"
            + " from lims.sampling_field_record f join lims.sampling_field_record_photo x on x.field_record_id = f.id"
            + " join lims.sampling_photo p on p.id = x.photo_id where f.sample_id = any (?)"
            + " union all select distinct 'files/' || p.id || '.' || split_part(p.media_type, '/', 2), p.sha256, p.bytes"
            + " from lims.inspection_answer a join lims.inspection_answer_photo x on x.answer_id = a.id"
            + " join lims.inspection_photo p on p.id = x.photo_id where a.inspection_id = any (?)";

    /** Those with which keys were made, and those that were brought for them from outside. */
    private static final String KEY_CERTIFICATES =
            "(select id, fingerprint, certificate, issuer, above from lims.people_signing_key union all"
                    + " select key_id, fingerprint, certificate, issuer, above from lims.people_brought_certificate) c";

    private static final String CERTIFICATES =
            "select encode(certificate, 'base64'), encode(issuer, 'base64'), encode(above, 'base64')" + " from "
                    + KEY_CERTIFICATES + " where fingerprint = any (?)";

    private static final String AUTHORISATIONS = "select text, encode(authenticator_data, 'base64'),"
            + " encode(client_data, 'base64'), encode(signature, 'base64')"
            + " from lims.people_authorisation where hash = any (?) order by given_at";

    /**
     * Base 64 of DER.
     *
     * @param above the issuer's own issuers up to the root, one after another; null when the issuer is the root
     */
    public record KeyCertificate(String certificate, String issuer, String above) {}

    /** The text is canonical JSON, the bytes are base 64. */
    public record GivenAuthorisation(String text, String authenticatorData, String clientData, String signature) {}

    public record File(String name, String sha256, byte[] bytes) {}

    @Inject
    Sql sql;

    /** The subjects of the acts that belong to the thing, none when there is no such thing. */
    public List<Subject> to(EvidenceKind kind, String key) {
        return sql.all(
                kind == EvidenceKind.INSPECTION ? INSPECTION : String.format(SUBJECTS, samplesOf(kind)),
                statement -> statement.setString(1, key),
                row -> Subject.of(row.getString(1), row.getObject(2, UUID.class)));
    }

    private static String samplesOf(EvidenceKind kind) {
        return switch (kind) {
            case REPORT -> SAMPLES_OF_A_REPORT;
            case SAMPLE -> ONE_SAMPLE;
            case RESULT -> SAMPLE_OF_A_RESULT;
            case OBSERVATION -> SAMPLE_OF_AN_OBSERVATION;
            case INSPECTION -> throw new IllegalArgumentException("an inspection is not about samples");
        };
    }

    /** The signing keys with these certificates, as subjects of the acts that certified them. */
    public List<Subject> keysOf(List<String> fingerprints) {
        return sql.all(
                "select distinct id from " + KEY_CERTIFICATES + " where fingerprint = any (?)",
                statement -> statement.setArray(1, texts(statement, fingerprints)),
                row -> Subject.of("SigningKey", row.getObject(1, UUID.class)));
    }

    public List<KeyCertificate> certificates(List<String> fingerprints) {
        return sql.all(
                CERTIFICATES,
                statement -> statement.setArray(1, texts(statement, fingerprints)),
                row -> new KeyCertificate(
                        oneLine(row.getString(1)), oneLine(row.getString(2)), oneLine(row.getString(3))));
    }

    /** What passkeys signed, by the SHA-256 of it. */
    public List<GivenAuthorisation> authorisations(List<String> hashes) {
        return sql.all(
                AUTHORISATIONS,
                statement -> statement.setArray(1, texts(statement, hashes)),
                row -> new GivenAuthorisation(
                        row.getString(1),
                        oneLine(row.getString(2)),
                        oneLine(row.getString(3)),
                        oneLine(row.getString(4))));
    }

    /** Sealed reports and photos. */
    public List<File> files(List<Subject> subjects) {
        return sql.all(
                FILES,
                statement -> {
                    statement.setArray(1, ids(statement, subjects, "Report"));
                    statement.setArray(2, ids(statement, subjects, "Sample"));
                    statement.setArray(3, ids(statement, subjects, "Inspection"));
                },
                row -> new File(row.getString(1), row.getString(2), row.getBytes(3)));
    }

    /** PostgreSQL breaks base 64 into lines. */
    private static String oneLine(String base64) {
        return base64 == null ? null : base64.replace("\n", "");
    }

    private static java.sql.Array texts(PreparedStatement statement, List<String> values) throws SQLException {
        return statement.getConnection().createArrayOf("text", values.toArray());
    }

    private static java.sql.Array ids(PreparedStatement statement, List<Subject> subjects, String type)
            throws SQLException {
        Object[] ids = subjects.stream()
                .filter(subject -> subject.type().equals(type))
                .map(Subject::id)
                .toArray();
        return statement.getConnection().createArrayOf("uuid", ids);
    }
}
