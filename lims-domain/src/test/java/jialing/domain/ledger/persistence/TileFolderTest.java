package jialing.domain.ledger.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import jialing.domain.ledger.log.EntryBundle;
import jialing.domain.ledger.log.Tile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TileFolderTest {

    private static final byte[] CONTENT = new byte[8192];

    @TempDir
    Path folder;

    /** The example of C2SP tlog-tiles, "Merkle Tree": index 1234067 is encoded as x001/x234/067. */
    @Test
    void aFileIsWhereAnyTileClientLooksForIt() throws IOException {
        var files = new TileFolder(folder);
        files.keep(new Tile(0, 1_234_067, 256).path(), CONTENT);
        files.keep(new Tile(3, 67, 256).path(), CONTENT);
        files.keep(new EntryBundle(1_234_067, 256).path(), CONTENT);
        try (Stream<Path> kept = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(kept.map(file -> folder.relativize(file).toString()))
                    .containsExactlyInAnyOrder("tile/0/x001/x234/067", "tile/3/067", "tile/entries/x001/x234/067");
        }
        assertThat(files.read("tile/0/x001/x234/067")).hasValue(CONTENT);
        assertThat(files.read("tile/0/x001/x234/068")).isEmpty();
    }

    @Test
    void aWebServerOfAnotherUserCanReadIt() throws IOException {
        new TileFolder(folder).keep("tile/0/000", CONTENT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("tile/0/000"))))
                .isEqualTo("rw-r--r--");
    }

    @Test
    void keepingTheSameAgainChangesNothing() {
        var files = new TileFolder(folder);
        files.keep("tile/0/000", CONTENT);
        files.keep("tile/0/000", CONTENT);
        assertThat(files.read("tile/0/000")).hasValue(CONTENT);
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        var files = new TileFolder(folder);
        Files.createDirectories(folder.resolve("tile/0"));
        Files.writeString(folder.resolve("tile/0/000"), "something else");
        assertThatIllegalStateException().isThrownBy(() -> files.keep("tile/0/000", CONTENT));
        assertThat(Files.readString(folder.resolve("tile/0/000"))).isEqualTo("something else");
    }

    @Test
    void onlyFullTilesAreKeptAndNothingOutsideTheFolder() {
        var files = new TileFolder(folder);
        for (String path : new String[] {
            "tile/0/000.p/255", "tile/entries/000.p/1", "checkpoint", "tile/0/../../x", "/etc/passwd", "tile/0/x000/001"
        }) {
            assertThatIllegalArgumentException().as(path).isThrownBy(() -> files.keep(path, CONTENT));
            assertThatIllegalArgumentException().as(path).isThrownBy(() -> files.read(path));
        }
    }
}
