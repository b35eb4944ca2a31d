package jialing.domain.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.shared.TimeOrderedId;

/** A certificate that an authority outside gave for a person's key, and an administrator brought: from then on signatures name it. */
@Entity
@Table(name = "people_brought_certificate")
public class BroughtCertificate {

    @Id
    private UUID id;

    private UUID keyId;
    private String organisation;
    private byte[] certificate;
    private byte[] issuer;
    private byte[] above;
    private String fingerprint;
    private Instant validUntil;
    private Instant broughtAt;

    protected BroughtCertificate() {}

    BroughtCertificate(SigningKey key, CertificateAuthority.Certified certified, Instant now) {
        this.id = TimeOrderedId.next();
        this.keyId = key.id();
        this.organisation = key.organisation();
        this.certificate = certified.encoded();
        this.issuer = certified.encodedIssuer();
        this.above = certified.encodedAbove();
        this.fingerprint = CanonicalJson.sha256(certificate);
        this.validUntil = certified.certificate().getNotAfter().toInstant();
        this.broughtAt = now;
    }

    String fingerprint() {
        return fingerprint;
    }

    boolean isInForce(Instant at) {
        return at.isBefore(validUntil);
    }
}
