package jialing.domain.ledger.log;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Which tiles and entry bundles a tree of one size consists of (C2SP tlog-tiles, "Merkle Tree" and "Partial Tiles").
 *
 * @param size number of leaves
 */
public record Tiling(long size) {

    /** 256^8 leaves are more than a size can say: no level beyond the seventh ever has a hash. */
    private static final int LEVELS = 8;

    private static final int HEIGHT = 8;

    public Tiling {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no " + size + " leaves");
        }
    }

    /** Every tile of the tree, level by level, the partial one of a level last. */
    public Stream<Tile> tiles() {
        return tilesSince(new Tiling(0));
    }

    /** The tiles that are new or wider than they were in an older, smaller tree: what has to be written when the log has grown. */
    public Stream<Tile> tilesSince(Tiling older) {
        return IntStream.range(0, LEVELS).boxed().flatMap(level -> tilesSince(older, level));
    }

    /** The bundles that are new or wider than they were in an older, smaller tree. */
    public Stream<EntryBundle> bundlesSince(Tiling older) {
        return tilesSince(older, 0).map(tile -> new EntryBundle(tile.index(), tile.width()));
    }

    public Stream<EntryBundle> bundles() {
        return bundlesSince(new Tiling(0));
    }

    /** The tile at that place, as wide as it is in this tree. */
    public Tile tile(int level, long index) {
        long hashes = hashesAt(level) - index * Tile.FULL_WIDTH;
        return new Tile(level, index, (int) Math.min(hashes, Tile.FULL_WIDTH));
    }

    private Stream<Tile> tilesSince(Tiling older, int level) {
        long before = older.hashesAt(level);
        long now = hashesAt(level);
        if (before >= now) {
            return Stream.empty();
        }
        return LongStream.rangeClosed(before / Tile.FULL_WIDTH, (now - 1) / Tile.FULL_WIDTH)
                .mapToObj(index -> tile(level, index));
    }

    /** floor(size / 256^level) */
    private long hashesAt(int level) {
        return level < LEVELS ? size >>> HEIGHT * level : 0;
    }
}
