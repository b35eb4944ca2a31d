package jialing.domain.qualification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.qualification.Annex;
import jialing.domain.qualification.AnnexEntry;
import jialing.domain.qualification.AnnexKind;
import jialing.domain.qualification.CertificateTerms;
import jialing.domain.qualification.QualificationView.KeptFile;
import jialing.domain.shared.Sql;
import jialing.domain.shared.TimeOrderedId;

/** Annexes as they were handed in, what was decided on them, and files by their hash: the same file is kept once in an institution. */
@ApplicationScoped
public class AnnexTable {

    private static final String ANNEXES = """
            select a.*, d.confirmed, d.words, d.decider, d.decided_in, d.decided_at
            from lims.qualification_annex a left join lims.qualification_decision d on d.annex_id = a.id
            """;

    private static final String FILE = """
            select a.%1$s_name as name, f.media_type, f.content from lims.qualification_annex a
            join lims.qualification_file f on f.organisation = a.organisation and f.sha256 = a.%1$s_sha256 where a.id = ?
            """;

    @Inject
    Sql sql;

    public record KeptLine(UUID id, AnnexEntry entry) {}

    public void keep(String organisation, String sha256, String mediaType, byte[] bytes, Instant at) {
        sql.execute(
                "insert into lims.qualification_file (organisation, sha256, media_type, content, kept_at)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing",
                organisation,
                sha256,
                mediaType,
                bytes,
                at);
    }

    /** @return whether this annex was not there before */
    public boolean add(Annex annex, List<AnnexEntry> entries, String actHash) {
        CertificateTerms terms = annex.terms();
        boolean added = sql.execute(
                        "insert into lims.qualification_annex (id, organisation, certificate_number, authority, kind, valid_from,"
                                + " valid_to, scan_name, scan_sha256, file_name, file_sha256, lines, lines_sha256, submitted_by,"
                                + " submitter, submitted_at, act_hash)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        annex.id(),
                        annex.organisation(),
                        terms.number(),
                        terms.authority(),
                        terms.kind().name(),
                        terms.validFrom(),
                        terms.validTo(),
                        annex.scanName(),
                        annex.scanSha256(),
                        annex.fileName(),
                        annex.fileSha256(),
                        annex.lines(),
                        annex.linesSha256(),
                        annex.submitterId(),
                        annex.submitter(),
                        annex.submittedAt(),
                        actHash)
                == 1;
        if (added) {
            addLines(annex, entries);
        }
        return added;
    }

    private void addLines(Annex annex, List<AnnexEntry> entries) {
        sql.write(
                "insert into lims.qualification_line (id, annex_id, organisation, ordinal, analyte, method, matrix)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                insert -> {
                    int ordinal = 0;
                    for (AnnexEntry entry : entries) {
                        insert.setObject(1, TimeOrderedId.next());
                        insert.setObject(2, annex.id());
                        insert.setString(3, annex.organisation());
                        insert.setInt(4, ++ordinal);
                        insert.setString(5, entry.analyte());
                        insert.setString(6, entry.method());
                        insert.setString(7, entry.matrix());
                        insert.addBatch();
                    }
                    insert.executeBatch();
                });
    }

    /** @return whether nobody had decided before */
    public boolean decide(Annex annex, Annex.AnnexDecision decision, UUID by, String actHash) {
        return sql.execute(
                        "insert into lims.qualification_decision (annex_id, organisation, confirmed, words, decided_by, decider,"
                                + " decided_in, decided_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        annex.id(),
                        annex.organisation(),
                        decision.confirmed(),
                        decision.words(),
                        by,
                        decision.decider(),
                        decision.decidedIn(),
                        decision.at(),
                        actHash)
                == 1;
    }

    public Optional<Annex> one(UUID id) {
        return sql.read(ANNEXES + "where a.id = ?", AnnexTable::annex, id).stream()
                .findFirst();
    }

    /** Newest first. */
    public List<Annex> of(String number) {
        return sql.read(ANNEXES + "where a.certificate_number = ? order by a.id desc", AnnexTable::annex, number);
    }

    public List<KeptLine> lines(UUID annex) {
        return sql.read(
                "select * from lims.qualification_line where annex_id = ? order by ordinal",
                row -> new KeptLine(
                        row.getObject("id", UUID.class),
                        new AnnexEntry(row.getString("analyte"), row.getString("method"), row.getString("matrix"))),
                annex);
    }

    public Optional<KeptFile> scan(UUID annex) {
        return file(FILE.formatted("scan"), annex);
    }

    public Optional<KeptFile> sheet(UUID annex) {
        return file(FILE.formatted("file"), annex);
    }

    private Optional<KeptFile> file(String query, UUID annex) {
        return sql
                .read(
                        query,
                        row -> new KeptFile(
                                row.getString("name"), row.getString("media_type"), row.getBytes("content")),
                        annex)
                .stream()
                .findFirst();
    }

    private static Annex annex(ResultSet row) throws SQLException {
        boolean decided = row.getString("decider") != null;
        return new Annex(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                new CertificateTerms(
                        row.getString("certificate_number"),
                        row.getString("authority"),
                        AnnexKind.valueOf(row.getString("kind")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)),
                row.getString("scan_name"),
                row.getString("scan_sha256"),
                row.getString("file_name"),
                row.getString("file_sha256"),
                row.getInt("lines"),
                row.getString("lines_sha256"),
                row.getObject("submitted_by", UUID.class),
                row.getString("submitter"),
                Sql.instant(row, "submitted_at"),
                decided
                        ? new Annex.AnnexDecision(
                                row.getBoolean("confirmed"),
                                row.getString("words"),
                                row.getString("decider"),
                                row.getString("decided_in"),
                                Sql.instant(row, "decided_at"))
                        : null);
    }
}
