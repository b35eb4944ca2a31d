package jialing.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/** The certificates of persons' keys that were handed over, each known by its SHA-256. Believed only if the log names them too. */
final class Certificates {

    private static final String SERIAL_NUMBER = "2.5.4.5";

    private final Map<String, List<X509Certificate>> byFingerprint = new HashMap<>();
    private final List<X509Certificate> authorities;

    /** @param authorities below which alone certificates are believed; none: below any */
    Certificates(List<X509Certificate> authorities) {
        this.authorities = authorities;
    }

    /** From a file in DER or PEM. */
    static X509Certificate read(Path file) throws IOException {
        try {
            return read(Files.readAllBytes(file));
        } catch (CertificateException notOne) {
            throw new IllegalArgumentException("不是证书：" + file + " / This is no certificate: " + file);
        }
    }

    /**
     * @param above the issuer's own issuers, one after another; none when the issuer is the root
     * @return whether they can be read, each was signed by the next, which may certify, and somebody trusted is among them
     */
    boolean add(byte[] certificate, byte[] issuer, byte[] above) {
        try {
            var chain = new ArrayList<X509Certificate>(List.of(read(certificate), read(issuer)));
            CertificateFactory.getInstance("X.509", KeyAlgorithm.PROVIDER)
                    .generateCertificates(new ByteArrayInputStream(above))
                    .forEach(each -> chain.add((X509Certificate) each));
            for (int i = 0; i < chain.size(); i++) {
                mustBeIssued(chain, i);
            }
            byFingerprint.put(Json.sha256Hex(certificate), List.copyOf(chain));
            return authorities.isEmpty()
                    || chain.subList(1, chain.size()).stream().anyMatch(authorities::contains);
        } catch (GeneralSecurityException | IllegalArgumentException notIssued) {
            // a changed byte may leave a key that is no point of its curve, which the library tells as a wrong argument
            return false;
        }
    }

    private static void mustBeIssued(List<X509Certificate> chain, int place) throws GeneralSecurityException {
        X509Certificate own = chain.get(place);
        X509Certificate issuer = chain.get(Math.min(place + 1, chain.size() - 1));
        own.verify(issuer.getPublicKey(), KeyAlgorithm.PROVIDER);
        // How many authorities may stand between it and a person (RFC 5280, 4.2.1.9); -1 for who is none.
        if (!own.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
                || place > 0 && own.getBasicConstraints() < place - 1) {
            throw new CertificateException("not an authority of the one below");
        }
    }

    Optional<X509Certificate> find(String fingerprint) {
        return Optional.ofNullable(byFingerprint.get(fingerprint)).map(chain -> chain.get(0));
    }

    /** Whether it and those above it had begun and not ended. */
    boolean wereInForce(String fingerprint, Instant at) {
        Date moment = Date.from(at);
        return byFingerprint.getOrDefault(fingerprint, List.of()).stream()
                .noneMatch(each -> moment.before(each.getNotBefore()) || moment.after(each.getNotAfter()));
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

    private static X509Certificate read(byte[] file) throws CertificateException {
        var factory = CertificateFactory.getInstance("X.509", KeyAlgorithm.PROVIDER);
        var certificate = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(file));
        if (certificate == null) {
            throw new CertificateException("no certificate");
        }
        return certificate;
    }
}
