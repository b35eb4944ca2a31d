package jialing.domain.ledger;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.ledger.log.Checkpoint;
import jialing.domain.ledger.log.EntryBundle;
import jialing.domain.ledger.log.Hash;
import jialing.domain.ledger.log.MerkleTree;
import jialing.domain.ledger.log.NoteSignature;
import jialing.domain.ledger.log.SignedNote;
import jialing.domain.ledger.log.Tile;
import jialing.domain.ledger.log.TiledNodes;
import jialing.domain.ledger.log.Tiling;
import jialing.domain.ledger.log.TreeHead;
import jialing.domain.ledger.persistence.LogTable;
import jialing.domain.shared.View;

/**
 * The log as anybody may follow it (C2SP tlog-tiles): checkpoint, tiles and entries. Entries are hashes, so that nothing of a
 * laboratory's work can be read from it.
 */
@View
public class TransparencyLog {

    @Inject
    LogTable log;

    @Inject
    LogKey key;

    /**
     * Shows that an act or change set stands in the log.
     *
     * @param path hashes in hex beside the way up to the root
     */
    public record Inclusion(long index, List<String> path) {}

    /** @param checkpoint signed note with the witnesses' cosignatures, of the tree in which all of them stand */
    public record Inclusions(String checkpoint, Map<UUID, Inclusion> byId) {}

    public String verifierKey() {
        return key.verifierKey();
    }

    /** Of the second signature that checkpoints of this log carry, or carried once; empty if none did. */
    public Optional<String> verifierKeyOfSm2() {
        return key.verifierKeyOfSm2();
    }

    /** Verifier keys of the witnesses. */
    public List<String> witnesses() {
        return log.witnesses();
    }

    /** How many leaves the newest checkpoint covers, 0 before the first. */
    public long size() {
        return log.head().size();
    }

    /** A statement that the log makes beside its checkpoints, as a signed note. */
    public String vouchFor(String kind, List<String> lines) {
        return key.sign(kind, lines).print();
    }

    /** The newest checkpoint with its cosignatures, empty before the first act. */
    public Optional<String> checkpoint() {
        return log.newestNote().map(this::cosigned);
    }

    /** The checkpoint that was handed out for a tree of this size. */
    public Optional<String> checkpoint(long size) {
        return log.noteOf(size).map(this::cosigned);
    }

    /** The content at a path of the log, {@code tile/…}; empty when there is none, or not yet. */
    public Optional<byte[]> resource(String path) {
        Optional<Tile> tile = Tile.parse(path);
        return tile.isPresent() ? log.tile(tile.get()) : EntryBundle.parse(path).flatMap(this::bundle);
    }

    /** Where these entries stand in the newest tree, each by its id; those that still wait for their place are missing. */
    public Inclusions inclusionsOf(Collection<UUID> ids) {
        // The places first: a checkpoint read afterwards cannot be smaller than the tree the leaves stand in.
        Map<UUID, Long> places = log.indexesOf(ids);
        return log.newestNote()
                .map(note -> new Inclusions(cosigned(note), inclusions(places, sizeOf(note))))
                .orElseGet(() -> new Inclusions("", Map.of()));
    }

    /** Where one entry stands, in the shortest form; empty as long as it waits for its place. */
    public Optional<CompactProof> proofOf(UUID id) {
        Inclusions inclusions = inclusionsOf(List.of(id));
        return Optional.ofNullable(inclusions.byId().get(id)).map(place -> {
            NoteSignature own = SignedNote.parse(inclusions.checkpoint())
                    .orElseThrow()
                    .signatures()
                    .get(0);
            return new CompactProof(
                    place.index(), sizeOf(inclusions.checkpoint()), place.path(), own.keyId(), own.bytes());
        });
    }

    /**
     * The first checkpoint that covers an entry.
     *
     * @param index the entry's place
     * @param root hex
     * @param path hashes in hex beside the way up to this root
     * @param checkpoint signed note with the witnesses' cosignatures
     */
    public record FirstSealing(long index, long size, String root, List<String> path, String checkpoint) {}

    /** Which checkpoint was the first to cover this act or change set; empty as long as none does. */
    public Optional<FirstSealing> firstSealingOf(UUID id) {
        return Optional.ofNullable(log.indexesOf(List.of(id)).get(id))
                .flatMap(index -> log.firstHeadOver(index).map(head -> firstSealing(id, index, head)));
    }

    private FirstSealing firstSealing(UUID id, long index, TreeHead head) {
        List<String> path = inclusions(Map.of(id, index), head.size()).get(id).path();
        String note = checkpoint(head.size()).orElseThrow();
        return new FirstSealing(index, head.size(), head.root().hex(), path, note);
    }

    private Map<UUID, Inclusion> inclusions(Map<UUID, Long> places, long size) {
        var read = new HashMap<Tile, List<Hash>>();
        var tree =
                new MerkleTree(size, new TiledNodes(new Tiling(size), tile -> read.computeIfAbsent(tile, log::hashes)));
        return places.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        place -> new Inclusion(
                                place.getValue(),
                                tree.inclusionOf(place.getValue()).path().stream()
                                        .map(Hash::hex)
                                        .toList())));
    }

    private Optional<byte[]> bundle(EntryBundle bundle) {
        List<byte[]> entries = log.entries(bundle.index() * Tile.FULL_WIDTH, bundle.width());
        return entries.size() == bundle.width() ? Optional.of(bundle.write(entries)) : Optional.empty();
    }

    private String cosigned(String text) {
        SignedNote note = SignedNote.parse(text).orElseThrow();
        for (String line : log.cosignatures(sizeOf(text))) {
            note = note.with(NoteSignature.parse(line).orElseThrow());
        }
        return new String(note.bytes(), StandardCharsets.UTF_8);
    }

    private static long sizeOf(String note) {
        return SignedNote.parse(note)
                .flatMap(each -> Checkpoint.parse(each.text()))
                .orElseThrow()
                .head()
                .size();
    }
}
