package jialing.domain.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.shared.KeyKind;
import jialing.domain.shared.TimeOrderedId;

/**
 * A person's key pair with the certificate that an authority gave for it. It is made when its holder first proves the signing PIN,
 * and made anew when the certificate runs out, when the holder moves to another organisation, or when the house has taken to another
 * kind of key: old signatures stay valid, old keys are used no more.
 */
@Entity
@Table(name = "people_signing_key")
public class SigningKey {

    @Id
    private UUID id;

    private UUID personId;
    private String organisation;
    private String algorithm;
    private byte[] certificate;
    private byte[] issuer;
    private String fingerprint;
    private String lockedKey;
    private Instant validUntil;
    private Instant madeAt;
    private Instant revokedAt;

    protected SigningKey() {}

    SigningKey(
            UUID personId, String employer, PinLock lockedKey, CertificateAuthority.Certified certified, Instant now) {
        this.id = TimeOrderedId.next();
        this.personId = personId;
        this.organisation = employer;
        this.algorithm = KeyKind.of(certified.certificate().getPublicKey()).algorithm();
        try {
            this.certificate = certified.certificate().getEncoded();
            this.issuer = certified.issuer().getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("a certificate that cannot be kept", e);
        }
        this.fingerprint = CanonicalJson.sha256(certificate);
        this.lockedKey = lockedKey.encoded();
        this.validUntil = certified.certificate().getNotAfter().toInstant();
        this.madeAt = now;
    }

    UUID id() {
        return id;
    }

    String fingerprint() {
        return fingerprint;
    }

    KeyKind kind() {
        return KeyKind.signingWith(algorithm);
    }

    /** Empty when the PIN does not open it. */
    Optional<PrivateKey> open(String pin, byte[] pepper) {
        return new PinLock(lockedKey).open(kind(), pin, pepper, personId.toString());
    }

    boolean isInUse(KeyKind ofTheHouse, String employer, Instant at) {
        return revokedAt == null && at.isBefore(validUntil) && organisation.equals(employer) && kind() == ofTheHouse;
    }
}
