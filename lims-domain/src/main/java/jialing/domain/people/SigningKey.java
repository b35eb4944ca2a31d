package jialing.domain.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
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
    private byte[] above;
    private byte[] request;
    private String fingerprint;
    private String lockedKey;
    private UUID passkeyId;
    private Instant validUntil;
    private Instant madeAt;
    private Instant revokedAt;

    protected SigningKey() {}

    SigningKey(
            UUID personId, String employer, PinLock lockedKey, CertificateAuthority.Certified certified, Instant now) {
        this(personId, employer, certified, now);
        this.algorithm = KeyKind.of(certified.certificate().getPublicKey()).algorithm();
        this.lockedKey = lockedKey.encoded();
    }

    private SigningKey(UUID personId, String employer, CertificateAuthority.Certified certified, Instant now) {
        this.id = TimeOrderedId.next();
        this.personId = personId;
        this.organisation = employer;
        this.certificate = certified.encoded();
        this.issuer = certified.encodedIssuer();
        this.above = certified.encodedAbove();
        this.fingerprint = CanonicalJson.sha256(certificate);
        this.validUntil = certified.certificate().getNotAfter().toInstant();
        this.madeAt = now;
    }

    /** The key pair of a passkey: its private half stays on the person's device. */
    SigningKey(UUID personId, String employer, Passkey passkey, CertificateAuthority.Certified certified, Instant now) {
        this(personId, employer, certified, now);
        this.algorithm = passkey.algorithm();
        this.passkeyId = passkey.id();
    }

    UUID id() {
        return id;
    }

    String algorithm() {
        return algorithm;
    }

    String fingerprint() {
        return fingerprint;
    }

    UUID personId() {
        return personId;
    }

    String organisation() {
        return organisation;
    }

    Instant madeAt() {
        return madeAt;
    }

    SigningKey requesting(Optional<byte[]> fromOutside) {
        this.request = fromOutside.orElse(null);
        return this;
    }

    /** What an authority outside is asked to certify; empty when the house certified for good. */
    Optional<byte[]> request() {
        return Optional.ofNullable(request);
    }

    PublicKey publicKey() {
        return read(certificate).getPublicKey();
    }

    X509Certificate issuer() {
        return read(issuer);
    }

    private static X509Certificate read(byte[] der) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509", KeyKind.PROVIDER)
                    .generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            throw new IllegalStateException("this is no certificate", e);
        }
    }

    KeyKind kind() {
        return KeyKind.signingWith(algorithm);
    }

    /** Empty when the PIN does not open it, or nothing does any more. */
    Optional<PrivateKey> open(String pin, byte[] pepper) {
        return lockedKey == null
                ? Optional.empty()
                : new PinLock(lockedKey).open(kind(), pin, pepper, personId.toString());
    }

    /** SHA-256 of the lock in force; empty text when it was thrown away. */
    String lockDigest() {
        return lockedKey == null ? "" : CanonicalJson.sha256(lockedKey);
    }

    /** The same key under another PIN; the former lock is gone. False when the former PIN does not open it. */
    boolean lockAnew(String former, String replacement, byte[] pepper) {
        Optional<PrivateKey> key = open(former, pepper);
        key.ifPresent(own -> lockedKey =
                PinLock.lock(own, replacement, pepper, personId.toString()).encoded());
        return key.isPresent();
    }

    /** Nobody ever opens the key again; what it signed stays as valid as it was. */
    void throwLockAway() {
        lockedKey = null;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    /** From now on it signs nothing, and nobody can open it; what it signed before stays valid. */
    void revoke(Instant now) {
        revokedAt = now;
        throwLockAway();
    }

    boolean isInUse(KeyKind ofTheHouse, String employer, Instant at) {
        return isInForce(employer, at) && kind() == ofTheHouse;
    }

    /** A passkey's key is of the kind that its device makes, whatever the house has chosen for its own. */
    boolean isInForce(String employer, Instant at) {
        return revokedAt == null && at.isBefore(validUntil) && organisation.equals(employer);
    }
}
