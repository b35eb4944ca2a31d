package jialing.domain.ledger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.ledger.log.Hash;
import jialing.domain.ledger.log.SignedNote;
import jialing.domain.ledger.log.Tile;
import jialing.domain.ledger.log.TreeHead;
import jialing.domain.shared.Sql;

/** Where the log is kept: what waits, the leaves, the tiles, the checkpoints and the witnesses' cosignatures. */
@ApplicationScoped
public class LogTable {

    // By the last ordinal, and not by ids: a plan made while the queue was short joins a long one with itself, row by
    // row.
    private static final String TAKE =
            "with taken as (delete from lims.ledger_pending where ordinal <= (select max(ordinal) from"
                    + " (select ordinal from lims.ledger_pending order by ordinal limit ?) oldest)"
                    + " returning id, kind, recorded_at, entry, ordinal)"
                    + " select id, kind, recorded_at, coalesce(entry, lims.change_set_entry(id, recorded_at)) as entry from taken"
                    + " order by ordinal";

    private static final String GROW = "insert into lims.ledger_tile (level, index, content) values (?, ?, ?)"
            + " on conflict (level, index) do update set content = lims.ledger_tile.content || excluded.content";

    private static final String COSIGN =
            "insert into lims.ledger_cosignature (size, witness, line)" + " values (?, ?, ?) on conflict do nothing";

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('ledger_sequencer'))";

    @Inject
    Sql sql;

    @Inject
    TileArchive archive;

    /** Whether this transaction holds the sequencer's lock, and so is alone until it ends. */
    public boolean isOurs() {
        return sql.first(LOCK, statement -> {}, row -> row.getBoolean(1)).orElse(false);
    }

    /** The oldest entries that wait, in the order in which they were recorded; taken for good if this transaction is committed. */
    public List<PendingEntry> take(int most) {
        return sql.all(
                TAKE,
                statement -> statement.setInt(1, most),
                row -> new PendingEntry(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getBytes("entry")));
    }

    public TreeHead head() {
        return sql.first(
                        "select size, root from lims.ledger_checkpoint order by size desc limit 1",
                        statement -> {},
                        row -> new TreeHead(row.getLong("size"), Hash.of(row.getBytes("root"))))
                .orElse(TreeHead.EMPTY);
    }

    public void addLeaves(long first, List<PendingEntry> entries) {
        sql.write(
                "insert into lims.ledger_leaf (index, kind, id, recorded_at, entry) values (?, ?, ?, ?, ?)", insert -> {
                    for (int i = 0; i < entries.size(); i++) {
                        PendingEntry each = entries.get(i);
                        insert.setLong(1, first + i);
                        insert.setString(2, each.kind());
                        insert.setObject(3, each.id());
                        insert.setObject(4, atOffset(each.recordedAt()));
                        insert.setBytes(5, each.entry());
                        insert.addBatch();
                    }
                    insert.executeBatch();
                });
    }

    public void grow(GrowingTiles tiles) {
        sql.write(GROW, upsert -> {
            for (Map.Entry<GrowingTiles.Place, ByteArrayOutputStream> each :
                    tiles.added().entrySet()) {
                upsert.setInt(1, each.getKey().level());
                upsert.setLong(2, each.getKey().index());
                upsert.setBytes(3, each.getValue().toByteArray());
                upsert.addBatch();
            }
            upsert.executeBatch();
        });
    }

    public void addCheckpoint(TreeHead head, SignedNote note) {
        sql.write("insert into lims.ledger_checkpoint (size, root, note) values (?, ?, ?)", insert -> {
            insert.setLong(1, head.size());
            insert.setBytes(2, head.root().bytes());
            insert.setString(3, note.print());
            insert.executeUpdate();
        });
    }

    /** The hashes of a tile of a tree that is at least as large as it takes. */
    public List<Hash> hashes(Tile tile) {
        return tile(tile).flatMap(tile::read).orElseThrow(() -> new IllegalStateException("no " + tile.path()));
    }

    /** The content of a tile, be it in the database or in the archive; empty when the tree is not so large yet. */
    public Optional<byte[]> tile(Tile tile) {
        // The database first: a tile that leaves it in between is on record as archived by then.
        return growing(tile)
                .or(() -> archive.full(tile.level(), tile.index())
                        .map(whole -> Arrays.copyOf(whole, tile.width() * Hash.LENGTH)));
    }

    private Optional<byte[]> growing(Tile tile) {
        int length = tile.width() * Hash.LENGTH;
        return sql.first(
                "select substring(content for ?) from lims.ledger_tile where level = ? and index = ?"
                        + " and length(content) >= ?",
                statement -> {
                    statement.setInt(1, length);
                    statement.setInt(2, tile.level());
                    statement.setLong(3, tile.index());
                    statement.setInt(4, length);
                },
                row -> row.getBytes(1));
    }

    public List<byte[]> entries(long from, int count) {
        return sql.all(
                "select entry from lims.ledger_leaf where index >= ? and index < ? order by index",
                statement -> {
                    statement.setLong(1, from);
                    statement.setLong(2, from + count);
                },
                row -> row.getBytes(1));
    }

    public Map<UUID, Long> indexesOf(Collection<UUID> ids) {
        return sql
                .all(
                        "select id, index from lims.ledger_leaf where id = any (?)",
                        statement ->
                                statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.toArray())),
                        row -> Map.entry(row.getObject("id", UUID.class), row.getLong("index")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The newest checkpoint as it was handed out, without cosignatures. */
    public Optional<String> newestNote() {
        return sql.first(
                "select note from lims.ledger_checkpoint order by size desc limit 1",
                statement -> {},
                row -> row.getString(1));
    }

    public Optional<String> noteOf(long size) {
        return sql.first(
                "select note from lims.ledger_checkpoint where size = ?",
                statement -> statement.setLong(1, size),
                row -> row.getString(1));
    }

    /** The smallest checkpoint in whose tree the leaf with this index stands; empty when none does yet. */
    public Optional<TreeHead> firstHeadOver(long index) {
        return sql.first(
                "select size, root from lims.ledger_checkpoint where size > ? order by size limit 1",
                statement -> statement.setLong(1, index),
                row -> new TreeHead(row.getLong("size"), Hash.of(row.getBytes("root"))));
    }

    public List<String> cosignatures(long size) {
        return sql.all(
                "select line from lims.ledger_cosignature where size = ? order by witness",
                statement -> statement.setLong(1, size),
                row -> row.getString(1));
    }

    /** Verifier keys of the witnesses whose cosignatures are taken today. */
    public List<String> witnesses() {
        return sql.all(
                "select verifier_key from lims.ledger_witness where revoked_at is null order by name",
                statement -> {},
                row -> row.getString(1));
    }

    public boolean knowsWitness(String name) {
        return sql.first(
                        "select 1 from lims.ledger_witness where name = ?",
                        statement -> statement.setString(1, name),
                        row -> row.getInt(1))
                .isPresent();
    }

    public void addWitness(String name, String verifierKey, Instant at) {
        sql.write("insert into lims.ledger_witness (name, verifier_key, registered_at) values (?, ?, ?)", insert -> {
            insert.setString(1, name);
            insert.setString(2, verifierKey);
            insert.setObject(3, atOffset(at));
            insert.executeUpdate();
        });
    }

    public void addCosignature(long size, String witness, String line) {
        sql.write(COSIGN, insert -> {
            insert.setLong(1, size);
            insert.setString(2, witness);
            insert.setString(3, line);
            insert.executeUpdate();
        });
    }

    private static OffsetDateTime atOffset(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
