package jialing.domain.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import jialing.domain.shared.TimeOrderedId;

/** What a device is asked to sign. It MUST be taken once only, and soon: an answer that was overheard is worth nothing. */
@Entity
@Table(name = "people_challenge")
public class Challenge {

    static final Duration LASTS = Duration.ofMinutes(5);
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    private byte[] challenge;
    private String account;
    private Instant expiresAt;
    private String authorisation;
    private byte[] sealedKey;

    protected Challenge() {}

    /** @param account for whom it is made; null before a log-in */
    Challenge(String account, Instant now) {
        this.id = TimeOrderedId.next();
        this.challenge = new byte[BYTES];
        RANDOM.nextBytes(challenge);
        this.account = account;
        this.expiresAt = now.plus(LASTS);
    }

    /**
     * @param authorisation what the person is about to sign; the challenge is its SHA-256
     * @param sealedKey the private half of the key made for this signing
     */
    Challenge(String account, String authorisation, byte[] sealedKey, Instant now) {
        this.id = TimeOrderedId.next();
        this.challenge = PasskeySigning.challengeOf(authorisation);
        this.account = account;
        this.authorisation = authorisation;
        this.sealedKey = sealedKey;
        this.expiresAt = now.plus(Authorisation.LASTS);
    }

    public UUID id() {
        return id;
    }

    public byte[] bytes() {
        return challenge;
    }

    String authorisation() {
        return authorisation;
    }

    byte[] sealedKey() {
        return sealedKey;
    }

    boolean isForSigning() {
        return authorisation != null;
    }

    boolean isFor(String someAccount, Instant now) {
        return now.isBefore(expiresAt) && Objects.equals(account, someAccount);
    }
}
