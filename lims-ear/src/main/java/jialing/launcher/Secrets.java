package jialing.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords made at first start, readable by the system's own user only. No password is ever a default. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    Secrets(Path folder) {
        this.file = folder.resolve("database.properties");
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    values.load(reader);
                }
            }
        } catch (IOException e) {
            throw new CannotStart("无法读取密钥目录：" + folder, "The secrets cannot be read: " + folder, e);
        }
    }

    /** The secret of that name; made and kept when there is none yet. */
    String of(String name) {
        if (!values.containsKey(name)) {
            byte[] bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            values.setProperty(name, HexFormat.of().formatHex(bytes));
            save();
        }
        return values.getProperty(name);
    }

    private void save() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var writer = Files.newBufferedWriter(file)) {
                values.store(writer, null);
            }
        } catch (IOException e) {
            throw new CannotStart("无法写入密钥：" + file, "The secrets cannot be written: " + file, e);
        }
    }
}
