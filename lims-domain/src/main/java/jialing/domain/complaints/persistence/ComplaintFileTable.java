package jialing.domain.complaints.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.complaints.Complaint;
import jialing.domain.complaints.ComplaintFile;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Sql;

/** The append-only table of files of cases. */
@ApplicationScoped
public class ComplaintFileTable {

    @Inject
    Sql sql;

    public record Kept(String name, String mediaType, byte[] bytes) {}

    /** @param by null for the reporter */
    public void add(Complaint complaint, ComplaintFile file, byte[] bytes, String salt, UUID by, RecordedAct act) {
        sql.execute(
                "insert into lims.complaints_file (id, complaint_id, organisation, name, media_type, sha256, bytes, salt,"
                        + " kept_by, keeper, kept_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                file.id(),
                complaint.id(),
                complaint.organisation(),
                file.name(),
                file.mediaType(),
                file.sha256(),
                bytes,
                salt,
                by,
                file.keeper(),
                file.keptAt(),
                act.hash());
    }

    public List<ComplaintFile> of(UUID complaint) {
        return sql.read(
                "select id, name, media_type, sha256, keeper, kept_at from lims.complaints_file"
                        + " where complaint_id = ? order by id",
                row -> new ComplaintFile(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getString("sha256"),
                        row.getString("keeper"),
                        Sql.instant(row, "kept_at")),
                complaint);
    }

    public Optional<Kept> byId(UUID complaint, UUID file) {
        return sql
                .read(
                        "select name, media_type, bytes from lims.complaints_file where complaint_id = ? and id = ?",
                        row -> new Kept(row.getString("name"), row.getString("media_type"), row.getBytes("bytes")),
                        complaint,
                        file)
                .stream()
                .findFirst();
    }
}
