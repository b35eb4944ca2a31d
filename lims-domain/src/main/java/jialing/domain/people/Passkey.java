package jialing.domain.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.PublicKey;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.people.webauthn.Ceremonies;
import jialing.domain.people.webauthn.Ceremonies.KnownKey;
import jialing.domain.people.webauthn.Ceremonies.NewKey;
import jialing.domain.shared.TimeOrderedId;

/** A key that stays on a person's device (WebAuthn); the house keeps its public half. Revoked ones stay on record. */
@Entity
@Table(name = "people_passkey")
public class Passkey {

    @Id
    private UUID id;

    private byte[] credentialId;
    private String account;
    private String organisation;
    private String label;
    private byte[] credential;
    private boolean backupEligible;
    private long signCount;
    private Instant registeredAt;
    private Instant lastUsedAt;
    private Instant signsSince;
    private Instant revokedAt;

    protected Passkey() {}

    /** @param label by what the person knows the device */
    Passkey(Account account, String label, NewKey key, Instant now) {
        this.id = TimeOrderedId.next();
        this.credentialId = key.credentialId();
        this.account = account.account();
        this.organisation = account.organisation();
        this.label = label;
        this.credential = key.credential();
        this.backupEligible = key.backupEligible();
        this.signCount = key.signCount();
        this.registeredAt = now;
    }

    public UUID id() {
        return id;
    }

    public byte[] credentialId() {
        return credentialId;
    }

    public String account() {
        return account;
    }

    public String label() {
        return label;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    public boolean isInForce() {
        return revokedAt == null;
    }

    /** Whether it signs too; others only let their person in. */
    public boolean signs() {
        return signsSince != null;
    }

    void maySign(Instant now) {
        signsSince = now;
    }

    PublicKey publicKey() {
        return Ceremonies.publicKeyOf(credential);
    }

    /** Of its signatures, by its name in the Java Cryptography Architecture. */
    String algorithm() {
        return Ceremonies.algorithmOf(credential);
    }

    KnownKey asKnown() {
        return new KnownKey(credential, backupEligible, signCount);
    }

    void used(long count, Instant now) {
        signCount = count;
        lastUsedAt = now;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }
}
