package jialing.domain.figures.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.figures.KeptFigures;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Sql;

/** Signed figures of closed years, in an append-only table. */
@ApplicationScoped
public class KeptTable {

    @Inject
    Sql sql;

    public void add(KeptFigures kept, byte[] workbook, UUID by, RecordedAct act) {
        sql.execute(
                "insert into lims.figures_kept (id, organisation, year, content, digest, workbook, sha256, checkpoint,"
                        + " kept_by, keeper, kept_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                kept.id(),
                kept.organisation(),
                kept.year(),
                kept.content(),
                kept.digest(),
                workbook,
                kept.sha256(),
                kept.checkpoint(),
                by,
                kept.keeper(),
                kept.keptAt(),
                act.hash());
    }

    public Optional<KeptFigures> of(String organisation, int year) {
        return sql
                .read(
                        "select * from lims.figures_kept where organisation = ? and year = ?",
                        KeptTable::kept,
                        organisation,
                        year)
                .stream()
                .findFirst();
    }

    public byte[] workbook(UUID id) {
        return sql.read("select workbook from lims.figures_kept where id = ?", row -> row.getBytes(1), id)
                .get(0);
    }

    private static KeptFigures kept(ResultSet row) throws SQLException {
        return new KeptFigures(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getInt("year"),
                row.getString("content"),
                row.getString("digest"),
                row.getString("sha256"),
                row.getString("checkpoint"),
                row.getString("keeper"),
                Sql.instant(row, "kept_at"));
    }
}
