package jialing.domain.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TilingTest {

    /** The examples of C2SP tlog-tiles, "Partial Tiles". */
    @Test
    void aTreeHasTheTilesOfThePublishedExamples() {
        assertThat(new Tiling(70_000).tiles())
                .containsExactlyElementsOf(Stream.of(
                                IntStream.range(0, 273).mapToObj(index -> new Tile(0, index, 256)),
                                Stream.of(new Tile(0, 273, 112)),
                                Stream.of(new Tile(1, 0, 256), new Tile(1, 1, 17)),
                                Stream.of(new Tile(2, 0, 1)))
                        .flatMap(each -> each)
                        .toList());
        assertThat(new Tiling(256).tiles()).containsExactly(new Tile(0, 0, 256), new Tile(1, 0, 1));
    }

    @Test
    void theEmptyTreeHasNoTiles() {
        assertThat(new Tiling(0).tiles()).isEmpty();
        assertThat(new Tiling(0).bundles()).isEmpty();
    }

    @Test
    void theEntriesLieInBundlesAsTheirHashesInTiles() {
        assertThat(new Tiling(513).bundles())
                .containsExactly(new EntryBundle(0, 256), new EntryBundle(1, 256), new EntryBundle(2, 1));
    }

    @Test
    void whatHasGrownIsWhatHasToBeWritten() {
        assertThat(new Tiling(300).tilesSince(new Tiling(250)))
                .containsExactly(new Tile(0, 0, 256), new Tile(0, 1, 44), new Tile(1, 0, 1));
        assertThat(new Tiling(300).tilesSince(new Tiling(256))).containsExactly(new Tile(0, 1, 44));
        assertThat(new Tiling(300).bundlesSince(new Tiling(299))).containsExactly(new EntryBundle(1, 44));
        assertThat(new Tiling(300).tilesSince(new Tiling(300))).isEmpty();
    }

    @Test
    void tilesWrittenStepByStepAreThoseOfTheWholeTree() {
        Map<String, Tile> kept = new HashMap<>();
        long before = 0;
        for (long size : new long[] {1, 2, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537, 70_000}) {
            new Tiling(size)
                    .tilesSince(new Tiling(before))
                    .forEach(tile -> kept.put(tile.level() + "/" + tile.index(), tile));
            assertThat(kept.values())
                    .containsExactlyInAnyOrderElementsOf(
                            new Tiling(size).tiles().toList());
            before = size;
        }
    }

    @Test
    void theLargestTreeHasTilesAtEightLevels() {
        var largest = new Tiling(Long.MAX_VALUE);
        assertThat(largest.tilesSince(new Tiling(Long.MAX_VALUE - 1)))
                .containsExactly(new Tile(0, Long.MAX_VALUE / 256, 255));
        assertThat(largest.tile(7, 0)).isEqualTo(new Tile(7, 0, 127));
    }

    @Test
    void theTilesAloneGiveEveryNodeOfTheTree() {
        int size = 66_000;
        var log = GrowingLog.of(size);
        var nodes = new TiledNodes(
                new Tiling(size),
                tile -> IntStream.range(0, tile.width())
                        .mapToObj(i -> log.node(8 * tile.level(), 256 * tile.index() + i))
                        .toList());
        for (int level = 0; level <= 16; level++) {
            for (long index : new long[] {0, (size >> level) / 2, (size >> level) - 1}) {
                assertThat(nodes.node(level, index)).isEqualTo(log.node(level, index));
            }
        }
        var tree = new MerkleTree(size, nodes);
        assertThat(tree.head()).isEqualTo(log.frontier().head());
        assertThat(tree.inclusionOf(65_999).proves(log.leaf(65_999), tree.head()))
                .isTrue();
        assertThat(tree.consistencyFrom(257).proves(log.tree(257).head(), tree.head()))
                .isTrue();
    }
}
