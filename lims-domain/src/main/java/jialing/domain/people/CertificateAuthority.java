package jialing.domain.people;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;

/** Vouches for a person's public key. Implemented outside the domain: the house's own authority, or an external one. */
public interface CertificateAuthority {

    /** @param issuer the authority's own certificate */
    record Certified(X509Certificate certificate, X509Certificate issuer) {}

    /** @param organisation the name of the organisation that employs the person today */
    Certified certify(PublicKey key, Person person, String organisation, Instant at);
}
