package jialing.domain.people;

import java.io.ByteArrayOutputStream;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jialing.domain.shared.Refusal;

/** Vouches for a person's public key. Implemented outside the domain: the house's own authority, or an external one. */
public interface CertificateAuthority {

    /** @param issuers the authority's own certificate and those above it, the root last */
    record Certified(X509Certificate certificate, List<X509Certificate> issuers) {

        public Certified {
            issuers = List.copyOf(issuers);
            if (issuers.isEmpty()) {
                throw new IllegalArgumentException("nobody certifies");
            }
        }

        byte[] encoded() {
            return encoded(certificate);
        }

        byte[] encodedIssuer() {
            return encoded(issuers.get(0));
        }

        /** DER, one after another; null when the issuer is the root. */
        byte[] encodedAbove() {
            var all = new ByteArrayOutputStream();
            issuers.stream().skip(1).map(Certified::encoded).forEach(all::writeBytes);
            return all.size() == 0 ? null : all.toByteArray();
        }

        private static byte[] encoded(X509Certificate certificate) {
            try {
                return certificate.getEncoded();
            } catch (CertificateEncodingException e) {
                throw new IllegalArgumentException("a certificate that cannot be kept", e);
            }
        }
    }

    /** @param organisation the name of the organisation that employs the person today */
    Certified certify(PublicKey key, Person person, String organisation, Instant at);

    /** Whether keys that this issuer certified are still to be used; what was signed with them stays valid anyhow. */
    boolean isInCharge(X509Certificate issuer);

    /** Whether persons' certificates are asked for outside; until one is brought, that of {@link #certify} is used. */
    boolean asksOutside();

    /** What to ask there: PKCS #10 (RFC 2986), signed with the key itself; empty if nobody is asked. */
    Optional<byte[]> request(KeyPair keys, Person person, String organisation);

    /**
     * What was answered, completed up to the root that the operator trusts.
     *
     * @param pem the certificate and those above it, its own first
     * @throws Refusal unless it is of this key and person, below that root, and in force
     */
    Certified brought(String pem, PublicKey key, Person person, Instant at);
}
