package jialing.domain.ledger.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import jialing.domain.ledger.log.EntryBundle;
import jialing.domain.ledger.log.Tile;

/**
 * A folder of full tiles and bundles of entries, laid out as C2SP tlog-tiles names them ({@code tile/0/x001/234/067}), so that any
 * web server or tile client can read it. A file appears whole or not at all, and never changes afterwards.
 */
final class TileFolder {

    private final Path folder;

    TileFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Empty when there is no such file. */
    Optional<byte[]> read(String path) {
        try {
            Path file = place(path);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns when the content is on the disk and was read back from it. Keeping the same again changes nothing.
     *
     * @throws IllegalStateException when the place is taken by something else, which stays as it is
     */
    void keep(String path, byte[] content) {
        try {
            Path file = place(path);
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                write(file, content);
            }
            sync(file);
            syncFoldersOf(file);
            if (!Arrays.equals(Files.readAllBytes(file), content)) {
                throw new IllegalStateException(file + " holds something else than " + path + " of this log");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(String path) {
        boolean isFull = Tile.parse(path).filter(Tile::isFull).isPresent()
                || EntryBundle.parse(path)
                        .filter(bundle -> bundle.width() == Tile.FULL_WIDTH)
                        .isPresent();
        if (!isFull) {
            throw new IllegalArgumentException("only full tiles and bundles are kept in files, not " + path);
        }
        return folder.resolve(path);
    }

    private static void write(Path file, byte[] content) throws IOException {
        var readable = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--"));
        Path beside = Files.createTempFile(file.getParent(), ".new-", null, readable);
        try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A new name is on the disk when its folder is, and the folder's name when the folder above is. */
    private void syncFoldersOf(Path file) throws IOException {
        for (Path each = file.getParent(); each.startsWith(folder); each = each.getParent()) {
            sync(each);
        }
    }

    private static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
