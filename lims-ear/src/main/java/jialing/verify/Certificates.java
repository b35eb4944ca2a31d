package jialing.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/** The certificates of persons' keys that were handed over, each known by its SHA-256. Believed only if the log names them too. */
final class Certificates {

    private static final String SERIAL_NUMBER = "2.5.4.5";

    private final Map<String, X509Certificate> byFingerprint = new HashMap<>();

    /** @return whether the certificate can be read and its issuer's key signed it */
    boolean add(byte[] certificate, byte[] issuer) {
        try {
            X509Certificate own = read(certificate);
            own.verify(read(issuer).getPublicKey());
            byFingerprint.put(Json.sha256Hex(certificate), own);
            return true;
        } catch (GeneralSecurityException notIssued) {
            return false;
        }
    }

    Optional<X509Certificate> find(String fingerprint) {
        return Optional.ofNullable(byFingerprint.get(fingerprint));
    }

    /** The lasting id of the person whom the certificate names, or empty text. */
    static String personOf(X509Certificate certificate) {
        try {
            return new LdapName(
                            certificate.getSubjectX500Principal().getName("RFC2253", Map.of(SERIAL_NUMBER, "serial")))
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("serial"))
                            .map(part -> part.getValue().toString())
                            .findFirst()
                            .orElse("");
        } catch (InvalidNameException e) {
            return "";
        }
    }

    /** From a file in DER or PEM. */
    static X509Certificate read(Path file) throws IOException {
        try {
            return read(Files.readAllBytes(file));
        } catch (CertificateException notOne) {
            throw new IllegalArgumentException("不是证书：" + file + " / This is no certificate: " + file);
        }
    }

    private static X509Certificate read(byte[] der) throws CertificateException {
        var factory = CertificateFactory.getInstance("X.509");
        return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
    }
}
