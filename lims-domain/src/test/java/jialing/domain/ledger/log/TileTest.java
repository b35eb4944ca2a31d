package jialing.domain.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {

    private static final long LAST_INDEX = Long.MAX_VALUE / 256;

    /** The example of C2SP tlog-tiles, "Merkle Tree". */
    @Test
    void itsPathIsThatOfThePublishedExample() {
        assertThat(new Tile(0, 1_234_067, 256).path()).isEqualTo("tile/0/x001/x234/067");
        assertThat(new Tile(3, 1_234_067, 8).path()).isEqualTo("tile/3/x001/x234/067.p/8");
    }

    @Test
    void groupsOfThreeDigitsBeginWithTheFirstThatCounts() {
        assertThat(new Tile(0, 0, 1).path()).isEqualTo("tile/0/000.p/1");
        assertThat(new Tile(0, 999, 256).path()).isEqualTo("tile/0/999");
        assertThat(new Tile(63, 1000, 255).path()).isEqualTo("tile/63/x001/000.p/255");
        assertThat(new Tile(0, LAST_INDEX, 256).path()).isEqualTo("tile/0/x036/x028/x797/x018/x963/967");
    }

    @Property
    void everyPathLeadsBackToItsTile(
            @ForAll @IntRange(max = 63) int level,
            @ForAll @LongRange(max = LAST_INDEX) long index,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        var tile = new Tile(level, index, width);
        assertThat(Tile.parse(tile.path())).contains(tile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile",
                "tile/",
                "tile/0/",
                "tile/0/0",
                "tile/0/00",
                "tile/0/0000",
                "tile/0/x000/001",
                "tile/0/x000",
                "tile/0/x001/x002",
                "tile/0/001/002",
                "tile/0/x01/002",
                "tile/00/000",
                "tile/01/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/0/-01",
                "tile/0/+01",
                "tile/0/000.p/0",
                "tile/0/000.p/00",
                "tile/0/000.p/01",
                "tile/0/000.p/256",
                "tile/0/000.p/257",
                "tile/0/000.p/1000",
                "tile/0/000.p/",
                "tile/0/000.p",
                "tile/0/000/",
                "tile/0/000\n",
                "tile/0/000.p/1/",
                " tile/0/000",
                "/tile/0/000",
                "tile/8/0/000",
                "tile/0/٠٠٠",
                "tile/0/../000",
                "tile/entries/000",
                "tile/0/x036/x028/x797/x018/x963/968",
                "tile/0/x999/x999/x999/x999/x999/999",
                "tile/0/x001/x000/x000/x000/x000/x000/000",
                "tile/0/x001/x000/x000/x000/x000/x000/x000/x000/x000/x000/x000/000"
            })
    void anyOtherSpellingIsNoTile(String path) {
        assertThat(Tile.parse(path)).isEmpty();
    }

    @Property(tries = 2000)
    void whateverIsReadIsPrintedAsItStood(@ForAll("almostPaths") String path) {
        Tile.parse(path).ifPresent(tile -> assertThat(tile.path()).isEqualTo(path));
        EntryBundle.parse(path).ifPresent(bundle -> assertThat(bundle.path()).isEqualTo(path));
    }

    @Provide
    Arbitrary<String> almostPaths() {
        return Arbitraries.of("tile/", "tile/entries/", "tile/0/", "tile/63/")
                .flatMap(start -> Arbitraries.strings()
                        .withChars("0123456789x/.p")
                        .ofMaxLength(14)
                        .map(end -> start + end));
    }

    @Test
    void thereAreNoTilesBeyondTheBounds() {
        assertThatThrownBy(() -> new Tile(64, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(0, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(0, LAST_INDEX + 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(0, 0, 257)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itsContentIsItsHashesOneAfterTheOther() {
        var log = GrowingLog.of(256);
        var hashes = IntStream.range(0, 256).mapToObj(log::leaf).toList();
        var tile = new Tile(0, 0, 256);
        byte[] content = tile.write(hashes);
        assertThat(content).hasSize(8192);
        assertThat(tile.read(content)).contains(hashes);
        assertThat(new Tile(0, 0, 255).read(content)).isEmpty();
        assertThat(tile.read(new byte[8191])).isEmpty();
        assertThatThrownBy(() -> tile.write(List.of(log.leaf(0)))).isInstanceOf(IllegalArgumentException.class);
    }
}
