package jialing.domain.shared;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.function.Supplier;

/** A file in the folder of secrets: readable by the system's own user only, and there whole or not at all. */
public record SecretFile(Path path) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** What it holds; at first use so many random bytes. Another server that shares the folder may ask at the same moment. */
    public byte[] orRandom(int length) throws IOException {
        return orMade(() -> {
            byte[] fresh = new byte[length];
            RANDOM.nextBytes(fresh);
            return fresh;
        });
    }

    /** The same, but what it holds at first use is made. */
    public byte[] orMade(Supplier<byte[]> first) throws IOException {
        if (!Files.exists(path)) {
            addUnlessThere(first.get());
        }
        return Files.readAllBytes(path);
    }

    /** In place of what was there. */
    public void write(byte[] content) throws IOException {
        Files.move(beside(content), path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void addUnlessThere(byte[] content) throws IOException {
        Path draft = beside(content);
        try {
            Files.createLink(path, draft);
        } catch (FileAlreadyExistsException e) {
            // The other one was faster; its secret is as good.
        } finally {
            Files.delete(draft);
        }
    }

    private Path beside(byte[] content) throws IOException {
        Files.createDirectories(path.getParent());
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(path.getParent(), path.getFileName().toString(), ".new", onlyOwner);
        return Files.write(draft, content);
    }
}
