package jialing.domain.ledger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.log.EntryBundle;
import jialing.domain.ledger.log.Tile;
import jialing.domain.shared.Sql;

/**
 * Old tiles in files ({@code jialing.log-archive}), and what is on record about each file. The database lets go of a tile only
 * against the SHA-256 of what was read back from its file.
 */
@ApplicationScoped
public class TileArchive {

    // A tile is full when the last leaf below it is there; the newest full tile of each level is not offered.
    private static final String READY = "select t.level, t.index, t.content from lims.ledger_tile t"
            + " join lims.ledger_leaf l on l.index = lims.last_leaf(t.level, t.index) where l.recorded_at < ?"
            + " and exists (select from lims.ledger_leaf n where n.index = lims.last_leaf(t.level, t.index + 1))"
            + " order by t.level, t.index limit ?";

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('ledger_archive'))";

    @Inject
    Sql sql;

    private final TileFolder folder;

    public TileArchive() {
        this.folder = new TileFolder(Path.of(System.getProperty("jialing.log-archive", "data/log-archive")));
    }

    /** A full tile that may leave the database. */
    public record OldTile(Tile tile, byte[] content) {}

    /** Whether this transaction is the only one that archives. */
    public boolean isOurs() {
        return sql.read(LOCK, row -> row.getBoolean(1)).get(0);
    }

    /** Full tiles whose last leaf was recorded before then, lowest level and oldest first. */
    public List<OldTile> ready(Instant before, int most) {
        return sql.read(
                READY,
                row -> new OldTile(
                        new Tile(row.getInt("level"), row.getLong("index"), Tile.FULL_WIDTH), row.getBytes("content")),
                before,
                most);
    }

    /** MUST be the only way by which a tile leaves the database: file first, then row. */
    public void archive(OldTile old, Instant at) {
        folder.keep(old.tile().path(), old.content());
        sql.read(
                "select lims.archive_tile(?, ?, decode(?, 'hex'), ?)",
                row -> true,
                old.tile().level(),
                old.tile().index(),
                CanonicalJson.sha256(readBack(old.tile().path())),
                at);
    }

    /** The entries' file is for those who follow the log by its files; the leaves stay in the database. */
    public void archive(EntryBundle bundle, byte[] content, Instant at) {
        folder.keep(bundle.path(), content);
        sql.read(
                "select lims.archive_entries(?, decode(?, 'hex'), ?)",
                row -> true,
                bundle.index(),
                CanonicalJson.sha256(readBack(bundle.path())),
                at);
    }

    /**
     * The full tile at that place, empty when it never left the database.
     *
     * @throws IllegalStateException when its file is lost or was changed
     */
    Optional<byte[]> full(int level, long index) {
        return sql
                .read(
                        "select encode(sha256, 'hex') from lims.ledger_archived_file where level = ? and index = ?",
                        row -> row.getString(1),
                        level,
                        index)
                .stream()
                .findFirst()
                .map(sha256 -> asArchived(new Tile(level, index, Tile.FULL_WIDTH).path(), sha256));
    }

    private byte[] asArchived(String path, String sha256) {
        return folder.read(path)
                .filter(content -> CanonicalJson.sha256(content).equals(sha256))
                .orElseThrow(() -> new IllegalStateException(
                        path + " is lost from the log's archive or was changed there; put it back from the back-up"));
    }

    private byte[] readBack(String path) {
        return folder.read(path).orElseThrow();
    }
}
