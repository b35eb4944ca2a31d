package jialing.verify;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import jialing.domain.ledger.log.Checkpoint;
import jialing.domain.ledger.log.EntryBundle;
import jialing.domain.ledger.log.Frontier;
import jialing.domain.ledger.log.Hash;
import jialing.domain.ledger.log.NoteSignature;
import jialing.domain.ledger.log.SignedNote;
import jialing.domain.ledger.log.Tile;
import jialing.domain.ledger.log.TreeHead;
import jialing.domain.ledger.log.VerifierKey;

/** The tree itself: grown again from its leaves, it must pass through every checkpoint that was signed, and its tiles must be the kept ones. */
final class LogCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private record Leaf(String kind, byte[] entry, Instant recordedAt) {}

    private record Place(int level, long index) {}

    private final Connection connection;
    private final TrustedKeys trusted;
    private final List<Checkpoint> earlier;
    private final ArchiveCheck archive;
    private final Findings findings;

    private final Map<UUID, Leaf> leaves = new HashMap<>();
    private final Set<UUID> met = new HashSet<>();
    private final Map<UUID, Instant> waiting = new HashMap<>();
    private final Map<Place, ByteArrayOutputStream> tiles = new HashMap<>();
    private final Map<String, byte[]> bundles = new HashMap<>();
    private final ByteArrayOutputStream bundle = new ByteArrayOutputStream();
    private final ClockCheck clock;
    private Instant now;

    LogCheck(
            Connection connection,
            TrustedKeys trusted,
            List<Checkpoint> earlier,
            ArchiveCheck archive,
            Findings findings) {
        this.connection = connection;
        this.trusted = trusted;
        this.earlier = earlier;
        this.archive = archive;
        this.findings = findings;
        this.clock = new ClockCheck(findings);
    }

    void check() throws SQLException {
        Cursor.each(
                connection,
                "select now()",
                row -> now = row.getObject(1, OffsetDateTime.class).toInstant());
        Cursor.each(
                connection,
                "select id, recorded_at from lims.ledger_pending",
                row -> waiting.put(
                        row.getObject(1, UUID.class),
                        row.getObject(2, OffsetDateTime.class).toInstant()));
        TreeMap<Long, Hash> signed = checkpoints();
        earlier.forEach(each -> signed.merge(each.head().size(), each.head().root(), (kept, seen) -> {
            if (!kept.equals(seen)) {
                forked(each.head().size());
            }
            return kept;
        }));
        Frontier[] edge = {Frontier.EMPTY};
        Cursor.each(
                connection, "select index, kind, id, recorded_at, entry from lims.ledger_leaf order by index", row -> {
                    if (row.getLong("index") != edge[0].size()) {
                        findings.wrong(
                                "LeavesWithoutGap",
                                "leaf " + edge[0].size(),
                                null,
                                "日志缺少一项或顺序被改",
                                "A leaf of the log is missing, or their order was changed");
                    }
                    byte[] entry = row.getBytes("entry");
                    UUID id = row.getObject("id", UUID.class);
                    var leaf = new Leaf(
                            row.getString("kind"),
                            entry,
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant());
                    leaves.put(id, leaf);
                    if (leaf.kind().equals("ACT")) {
                        clock.next("act " + id, leaf.recordedAt());
                    }
                    edge[0] = edge[0].append(Hash.ofLeaf(entry), this::remember);
                    remember(entry, edge[0].size());
                    compare(signed.get(edge[0].size()), edge[0].head());
                });
        findings.fact("leaves", edge[0].size());
        findings.fact("checkpoints", signed.size());
        long size = edge[0].size();
        signed.tailMap(size, false)
                .keySet()
                .forEach(
                        missing -> findings.wrong(
                                "LogIsWhole",
                                "checkpoint " + missing,
                                null,
                                "日志比已签署的检查点短：记录被截断或恢复为旧备份",
                                "The log is shorter than a checkpoint that was signed: it was cut, or an old back-up was restored"));
        if (size > 0 && !signed.containsKey(size)) {
            findings.wrong(
                    "LogIsSigned",
                    "leaf " + (size - 1),
                    null,
                    "日志末尾没有检查点",
                    "No checkpoint stands over the end of the log");
        }
        compareTiles();
        cosignatures();
    }

    /** Each cosignature must be its witness's own, under the checkpoint that was handed out. */
    private void cosignatures() throws SQLException {
        Cursor.each(
                connection,
                "select c.size, c.witness, c.line, w.verifier_key, k.note from lims.ledger_cosignature c"
                        + " join lims.ledger_witness w on w.name = c.witness"
                        + " left join lims.ledger_checkpoint k on k.size = c.size",
                row -> {
                    Optional<VerifierKey> key = VerifierKey.parse(row.getString("verifier_key"));
                    Optional<NoteSignature> line = NoteSignature.parse(row.getString("line"));
                    Optional<SignedNote> note =
                            Optional.ofNullable(row.getString("note")).flatMap(SignedNote::parse);
                    boolean right = key.isPresent()
                            && line.isPresent()
                            && note.isPresent()
                            && key.get().verifies(note.get().text(), line.get());
                    if (!right) {
                        findings.wrong(
                                "CosignatureFits",
                                "checkpoint " + row.getLong("size") + " " + row.getString("witness"),
                                null,
                                "见证人签名与检查点不符",
                                "A witness's cosignature does not fit its checkpoint");
                    }
                });
    }

    /** Whether the log has this entry for it; when it waits for its place, and not for long, that is right too. */
    void mustHold(UUID id, String kind, byte[] entry, String what, Instant recordedAt) {
        met.add(id);
        Leaf leaf = leaves.get(id);
        if (leaf == null) {
            Instant since = waiting.get(id);
            if (since == null || since.isBefore(now.minus(PATIENCE))) {
                findings.wrong(
                        kind + "InLog",
                        what,
                        recordedAt,
                        "日志中没有：是绕过系统添加的",
                        "Not in the log: added behind the system's back");
            }
        } else if (!leaf.kind().equals(kind) || !Arrays.equals(leaf.entry(), entry)) {
            findings.wrong(
                    kind + "AsLogged",
                    what,
                    leaf.recordedAt(),
                    "与日志不符：记录后被改动",
                    "Not as the log has it: changed after it was recorded");
        } else if (!leaf.recordedAt().equals(recordedAt)) {
            findings.wrong("LeafTime", what, leaf.recordedAt(), "日志中的时间被改动", "The time beside the leaf was changed");
        }
    }

    /** Leaves of that kind of which nothing has been met in the record. */
    void tellMissing(String kind) {
        leaves.forEach((id, leaf) -> {
            if (leaf.kind().equals(kind) && !met.contains(id)) {
                findings.wrong(
                        kind + "Kept",
                        kind + " " + id,
                        leaf.recordedAt(),
                        "日志中有，记录中没有：已被删除",
                        "In the log, but not in the record: it was deleted");
            }
        });
    }

    private TreeMap<Long, Hash> checkpoints() throws SQLException {
        var signed = new TreeMap<Long, Hash>();
        Cursor.each(connection, "select size, root, note from lims.ledger_checkpoint order by size", row -> {
            long size = row.getLong("size");
            byte[] root = row.getBytes("root");
            Optional<Checkpoint> checkpoint = trusted.openKept(row.getString("note"), findings);
            if (checkpoint.isPresent()) {
                TreeHead head = checkpoint.get().head();
                signed.put(head.size(), head.root());
                if (head.size() != size || !Arrays.equals(head.root().bytes(), root)) {
                    findings.wrong(
                            "CheckpointAsSigned",
                            "checkpoint " + size,
                            null,
                            "检查点与其签名文本不符",
                            "The checkpoint's row is not what was signed");
                }
            }
        });
        return signed;
    }

    private void compare(Hash signed, TreeHead grown) {
        if (signed != null && !signed.equals(grown.root())) {
            forked(grown.size());
        }
    }

    private void forked(long size) {
        findings.wrong(
                "RootAsSigned",
                "checkpoint " + size,
                null,
                "日志重算的根与已签署的检查点不符：此前的内容被改写",
                "The root of the leaves is not the one that was signed: something before it was rewritten");
    }

    private void remember(int level, long index, Hash hash) {
        if (level % 8 == 0) {
            tiles.computeIfAbsent(new Place(level / 8, index / Tile.FULL_WIDTH), place -> new ByteArrayOutputStream())
                    .writeBytes(hash.bytes());
        }
    }

    private void remember(byte[] entry, long size) {
        bundle.write(entry.length >>> 8);
        bundle.write(entry.length);
        bundle.writeBytes(entry);
        if (size % Tile.FULL_WIDTH == 0) {
            var full = new EntryBundle(size / Tile.FULL_WIDTH - 1, Tile.FULL_WIDTH);
            bundles.put(full.path(), Json.sha256(bundle.toByteArray()));
            bundle.reset();
        }
    }

    private void compareTiles() throws SQLException {
        Cursor.each(connection, "select level, index, content from lims.ledger_tile", row -> {
            var place = new Place(row.getInt("level"), row.getLong("index"));
            ByteArrayOutputStream grown = tiles.remove(place);
            if (grown == null || !Arrays.equals(grown.toByteArray(), row.getBytes("content"))) {
                tileWrong(place);
            }
        });
        archive.check(this::grown);
        tiles.keySet().forEach(this::tileWrong);
    }

    /** A tile is either in the database or in the archive, and so is taken once. */
    private Optional<byte[]> grown(String path) {
        return Tile.parse(path)
                .map(tile -> Optional.ofNullable(tiles.remove(new Place(tile.level(), tile.index())))
                        .map(content -> Json.sha256(content.toByteArray())))
                .orElseGet(() -> Optional.ofNullable(bundles.remove(path)));
    }

    private void tileWrong(Place place) {
        findings.wrong(
                "TileAsGrown",
                "tile " + place.level() + "/" + place.index(),
                null,
                "日志瓦片缺失或被改动",
                "A tile of the log is missing or was changed");
    }
}
