package jialing.reports.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.shared.KeyKind;
import jialing.domain.shared.SecretFile;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;

/**
 * Keys with their certificates in files that only the system's own user may read: PKCS #12, and PEM (RFC 7468) for SM2, which Java's own PKCS #12 does not
 * know, and for keys below an authority from outside, which may be of SM2. The folder is the wall: a password kept beside the file would guard nothing.
 */
final class KeyFolder {

    private static final char[] NO_PASSWORD = "".toCharArray();
    private static final String ENTRY = "key";
    /** With this the names of keys end that an authority from outside certified. */
    static final String EXTERNAL = "-external";

    private static final String WITHDRAWN = "withdrawn.txt";

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder;
    }

    static KeyFolder ofTheHouse() {
        return new KeyFolder(Path.of(System.getProperty("jialing.secrets", "data/secrets")));
    }

    Optional<SigningIdentity> find(String name) {
        try {
            if (Files.exists(storeFile(name))) {
                return Optional.of(fromStore(storeFile(name)));
            }
            if (Files.exists(textFile(name))) {
                return Optional.of(fromText(textFile(name)));
            }
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key can be read for " + name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SigningIdentity keep(String name, SigningIdentity identity) {
        try {
            boolean asText = KeyKind.of(identity.key()) == KeyKind.SM2 || name.endsWith(EXTERNAL);
            new SecretFile(asText ? textFile(name) : storeFile(name)).write(asText ? text(identity) : store(identity));
            return identity;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of " + identity + " cannot be kept", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The certificates that the operator declared not to be believed any more, in {@code withdrawn.txt}: a line each, the serial number in hexadecimal and the
     * instant from which the key is not trusted.
     */
    Map<BigInteger, Instant> withdrawn() {
        Path file = folder.resolve(WITHDRAWN);
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> line.trim().split("\\s+"))
                    .collect(Collectors.toMap(
                            words -> new BigInteger(words[0].replace(":", ""), 16), words -> Instant.parse(words[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SigningIdentity fromStore(Path file) throws GeneralSecurityException, IOException {
        try (var stream = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(stream, NO_PASSWORD);
            var key = (PrivateKey) store.getKey(ENTRY, NO_PASSWORD);
            var chain = Stream.of(store.getCertificateChain(ENTRY))
                    .map(X509Certificate.class::cast)
                    .toList();
            return new SigningIdentity(key, chain);
        }
    }

    private static byte[] store(SigningIdentity identity) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        store.setKeyEntry(ENTRY, identity.key(), NO_PASSWORD, identity.chain().toArray(Certificate[]::new));
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, NO_PASSWORD);
        return bytes.toByteArray();
    }

    private static SigningIdentity fromText(Path file) throws GeneralSecurityException, IOException {
        try (var text = new PEMParser(Files.newBufferedReader(file))) {
            var key = new JcaPEMKeyConverter().setProvider(KeyKind.PROVIDER).getPrivateKey((PrivateKeyInfo)
                    text.readObject());
            var certificates = new JcaX509CertificateConverter().setProvider(KeyKind.PROVIDER);
            var chain = new ArrayList<X509Certificate>();
            for (Object next = text.readObject(); next != null; next = text.readObject()) {
                chain.add(certificates.getCertificate((X509CertificateHolder) next));
            }
            return new SigningIdentity(key, chain);
        }
    }

    private static byte[] text(SigningIdentity identity) throws IOException {
        var text = new StringWriter();
        try (var pem = new JcaPEMWriter(text)) {
            pem.writeObject(new JcaPKCS8Generator(identity.key(), null));
            for (var certificate : identity.chain()) {
                pem.writeObject(certificate);
            }
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private Path storeFile(String name) {
        return folder.resolve(name + ".p12");
    }

    private Path textFile(String name) {
        return folder.resolve(name + ".pem");
    }
}
