package jialing.domain.documents.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.documents.ControlledDocument;
import jialing.domain.documents.Distribution;
import jialing.domain.documents.DocumentKind;
import jialing.domain.documents.DocumentVersion;
import jialing.domain.documents.ReadReceipt;
import jialing.domain.documents.RegisterDocument;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.people.Signature;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Sql;
import jialing.domain.shared.TimeOrderedId;

/** Controlled documents and what was done with them, in append-only tables. */
@ApplicationScoped
public class DocumentTable {

    private static final String SELECT = "select d.*, w.withdrawn_on, (select max(r.reviewed_on) from"
            + " lims.documents_review r where r.document_id = d.id) as reviewed_on from lims.documents_document d"
            + " left join lims.documents_withdrawal w on w.document_id = d.id where d.id = ?";

    private static final String VERSIONS = "select v.id, v.ordinal, v.sha256, length(v.file) as size, v.changes,"
            + " v.author_id, v.author, v.drafted_at, a.in_force_from, a.approver, a.approved_at"
            + " from lims.documents_version v left join lims.documents_approval a on a.version_id = v.id"
            + " where v.document_id = ? order by v.ordinal";

    @Inject
    Sql sql;

    public void insert(UUID id, String organisation, RegisterDocument.Command command, RecordedAct act) {
        String method = command.method() == null || command.method().isBlank() ? null : command.method();
        sql.execute(
                "insert into lims.documents_document (id, organisation, number, title, kind, method, review_months,"
                        + " registered_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                organisation,
                command.number().trim(),
                command.title().trim(),
                command.kind().name(),
                method,
                command.reviewMonths(),
                act.recordedAt());
    }

    public void insertVersion(
            UUID document,
            String organisation,
            int ordinal,
            byte[] file,
            String changes,
            Actor author,
            RecordedAct act) {
        sql.execute(
                "insert into lims.documents_version (id, document_id, organisation, ordinal, file, sha256, changes,"
                        + " author_id, author, drafted_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                TimeOrderedId.next(),
                document,
                organisation,
                ordinal,
                file,
                CanonicalJson.sha256(file),
                changes,
                author.personId(),
                author.name(),
                act.recordedAt(),
                act.hash());
    }

    public void insertApproval(
            ControlledDocument document,
            DocumentVersion version,
            LocalDate inForceFrom,
            Signature signature,
            RecordedAct act) {
        sql.execute(
                "insert into lims.documents_approval (version_id, document_id, organisation, in_force_from, approver_id,"
                        + " approver, statement, approved_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                version.id(),
                document.id(),
                document.organisation(),
                inForceFrom,
                signature.person().personId(),
                signature.person().name(),
                signature.statement(),
                act.recordedAt(),
                act.hash());
    }

    public void insertReview(
            ControlledDocument document, String outcome, Actor reviewer, LocalDate on, RecordedAct act) {
        sql.execute(
                "insert into lims.documents_review (id, document_id, organisation, note, reviewer_id, reviewer,"
                        + " reviewed_on, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?)",
                TimeOrderedId.next(),
                document.id(),
                document.organisation(),
                outcome,
                reviewer.personId(),
                reviewer.name(),
                on,
                act.hash());
    }

    public void insertWithdrawal(ControlledDocument document, String reason, Actor by, LocalDate on, RecordedAct act) {
        sql.execute(
                "insert into lims.documents_withdrawal (document_id, organisation, reason, person_id, name, withdrawn_on,"
                        + " act_hash) values (?, ?, ?, ?, ?, ?, ?)",
                document.id(),
                document.organisation(),
                reason,
                by.personId(),
                by.name(),
                on,
                act.hash());
    }

    public void insertDistribution(ControlledDocument document, Distribution given, RecordedAct act) {
        sql.execute(
                "insert into lims.documents_distribution (id, document_id, organisation, to_organisation, to_person,"
                        + " to_capacity, name, given_by, given_at, act_hash) values (?, ?, ?, ?, ?::uuid, ?, ?, ?, ?, ?)",
                given.id(),
                document.id(),
                document.organisation(),
                given.organisation(),
                given.person(),
                given.capacity() == null ? null : given.capacity().name(),
                given.name(),
                given.givenBy(),
                given.givenAt(),
                act.hash());
    }

    public void insertReceipt(
            UUID id, ControlledDocument document, DocumentVersion version, Actor reader, RecordedAct act) {
        sql.execute(
                "insert into lims.documents_receipt (id, document_id, version_id, organisation, person_id, name, read_at,"
                        + " act_hash) values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                document.id(),
                version.id(),
                reader.organisation(),
                reader.personId(),
                reader.name(),
                act.recordedAt(),
                act.hash());
    }

    public void insertDemand(UUID id, ControlledDocument document, boolean demanded, Actor by, RecordedAct act) {
        sql.execute(
                "insert into lims.documents_reading_demand (id, document_id, organisation, demanded, person_id, name,"
                        + " said_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                document.id(),
                by.organisation(),
                demanded,
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }

    /** Until the transaction ends. */
    public void hold(UUID id) {
        sql.read("select pg_advisory_xact_lock(hashtext('documents_document ' || ?))", row -> true, id.toString());
    }

    public boolean isUsed(String organisation, String number) {
        return !sql.read(
                        "select 1 from lims.documents_document where organisation = ? and number = ?",
                        row -> true,
                        organisation,
                        number)
                .isEmpty();
    }

    public boolean hasRead(UUID version, UUID person) {
        return !sql.read(
                        "select 1 from lims.documents_receipt where version_id = ? and person_id = ?",
                        row -> true,
                        version,
                        person)
                .isEmpty();
    }

    /** Whether it was given to that laboratory. */
    public boolean reaches(UUID document, String organisation) {
        return !sql.read(
                        "select 1 from lims.documents_distribution where document_id = ? and to_organisation = ? limit 1",
                        row -> true,
                        document,
                        organisation)
                .isEmpty();
    }

    public boolean isDemanded(UUID document, String organisation) {
        return sql.read(
                        "select demanded from lims.documents_reading_demand where document_id = ? and organisation = ?"
                                + " order by said_at desc limit 1",
                        row -> row.getBoolean(1),
                        document,
                        organisation)
                .contains(true);
    }

    public Optional<ControlledDocument> byId(UUID id) {
        // Not while the row is read: a question within a question would take the connection from under the first one.
        List<DocumentVersion> versions = sql.read(VERSIONS, DocumentTable::version, id);
        return sql.read(SELECT, row -> document(row, versions), id).stream().findFirst();
    }

    public Optional<byte[]> file(UUID version) {
        return sql
                .read("select file from lims.documents_version where id = ?", row -> row.getBytes(1), version)
                .stream()
                .findFirst();
    }

    public List<Distribution> distributionsOf(UUID document) {
        return sql.read(
                "select * from lims.documents_distribution where document_id = ? order by id",
                row -> new Distribution(
                        row.getObject("id", UUID.class),
                        row.getString("to_organisation"),
                        row.getObject("to_person", UUID.class),
                        Optional.ofNullable(row.getString("to_capacity"))
                                .map(Capacity::valueOf)
                                .orElse(null),
                        row.getString("name"),
                        row.getString("given_by"),
                        Sql.instant(row, "given_at")),
                document);
    }

    /** Of all versions, as far as the asking person may see the readers. */
    public List<ReadReceipt> receiptsOf(UUID document) {
        return sql.read(
                "select * from lims.documents_receipt where document_id = ? order by read_at",
                row -> new ReadReceipt(
                        row.getObject("version_id", UUID.class),
                        row.getString("organisation"),
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        Sql.instant(row, "read_at")),
                document);
    }

    private static ControlledDocument document(ResultSet row, List<DocumentVersion> versions) throws SQLException {
        return new ControlledDocument(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("number"),
                row.getString("title"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("method"),
                row.getInt("review_months"),
                versions,
                row.getObject("reviewed_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class));
    }

    private static DocumentVersion version(ResultSet row) throws SQLException {
        LocalDate inForceFrom = row.getObject("in_force_from", LocalDate.class);
        return new DocumentVersion(
                row.getObject("id", UUID.class),
                row.getInt("ordinal"),
                row.getString("sha256"),
                row.getInt("size"),
                row.getString("changes"),
                row.getObject("author_id", UUID.class),
                row.getString("author"),
                Sql.instant(row, "drafted_at"),
                inForceFrom == null
                        ? Optional.empty()
                        : Optional.of(new DocumentVersion.Approval(
                                inForceFrom, row.getString("approver"), Sql.instant(row, "approved_at"))));
    }
}
