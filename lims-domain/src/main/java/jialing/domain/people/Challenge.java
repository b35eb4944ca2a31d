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

    protected Challenge() {}

    /** @param account for whom it is made; null before a log-in */
    Challenge(String account, Instant now) {
        this.id = TimeOrderedId.next();
        this.challenge = new byte[BYTES];
        RANDOM.nextBytes(challenge);
        this.account = account;
        this.expiresAt = now.plus(LASTS);
    }

    public UUID id() {
        return id;
    }

    public byte[] bytes() {
        return challenge;
    }

    boolean isFor(String someAccount, Instant now) {
        return now.isBefore(expiresAt) && Objects.equals(account, someAccount);
    }
}
