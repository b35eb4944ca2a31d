package jialing.domain.credit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.credit.AppealFile;
import jialing.domain.credit.CreditAppeal;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Sql;

/** The append-only table of what institutions show for their appeals. */
@ApplicationScoped
public class AppealFileTable {

    @Inject
    Sql sql;

    public record Kept(String name, String mediaType, byte[] bytes) {}

    public void add(CreditAppeal appeal, AppealFile file, byte[] bytes, UUID by, RecordedAct act) {
        sql.execute(
                "insert into lims.credit_appeal_file (id, appeal_id, organisation, name, media_type, sha256, bytes,"
                        + " kept_by, keeper, kept_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                file.id(),
                appeal.id(),
                appeal.institution(),
                file.name(),
                file.mediaType(),
                file.sha256(),
                bytes,
                by,
                file.keeper(),
                file.keptAt(),
                act.hash());
    }

    public Optional<Kept> byId(UUID appeal, UUID file) {
        return sql
                .read(
                        "select name, media_type, bytes from lims.credit_appeal_file where appeal_id = ? and id = ?",
                        row -> new Kept(row.getString("name"), row.getString("media_type"), row.getBytes("bytes")),
                        appeal,
                        file)
                .stream()
                .findFirst();
    }
}
