package jialing.reports.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keys with their certificates in files (PKCS #12) that only the system's own user may read. The folder is the wall: a password
 * kept beside the file would guard nothing.
 */
final class KeyFolder {

    private static final char[] NO_PASSWORD = "".toCharArray();
    private static final String ENTRY = "key";

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder;
    }

    Optional<SigningIdentity> find(String name) {
        Path file = file(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var stream = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(stream, NO_PASSWORD);
            var key = (PrivateKey) store.getKey(ENTRY, NO_PASSWORD);
            var chain = Stream.of(store.getCertificateChain(ENTRY))
                    .map(X509Certificate.class::cast)
                    .toList();
            return Optional.of(new SigningIdentity(key, chain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key can be read from " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SigningIdentity keep(String name, SigningIdentity identity) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, NO_PASSWORD);
            store.setKeyEntry(
                    ENTRY, identity.key(), NO_PASSWORD, identity.chain().toArray(Certificate[]::new));
            var bytes = new ByteArrayOutputStream();
            store.store(bytes, NO_PASSWORD);
            write(file(name), bytes.toByteArray());
            return identity;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of " + identity + " cannot be kept", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all: a half-written key would be found at the next start. */
    private void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path beside = Files.createTempFile(folder, "key", ".new", onlyOwner);
        Files.write(beside, bytes);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(String name) {
        return folder.resolve(name + ".p12");
    }
}
