package jialing.domain.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.shared.TimeOrderedId;

/**
 * A device that makes one-time codes from a secret that it shares with the house. It counts from the moment on which the person has
 * shown a first code; a code is taken once, and none of an earlier moment after it.
 */
@Entity
@Table(name = "people_second_factor")
public class SecondFactor {

    @Id
    private UUID id;

    private String account;
    private String organisation;
    private byte[] secret;
    private Instant begunAt;
    private Instant confirmedAt;
    private Instant removedAt;
    private long lastStep;

    protected SecondFactor() {}

    SecondFactor(Account account, byte[] sealedSecret, Instant now) {
        this.id = TimeOrderedId.next();
        this.account = account.account();
        this.organisation = account.organisation();
        this.secret = sealedSecret;
        this.begunAt = now;
    }

    public UUID id() {
        return id;
    }

    public String organisation() {
        return organisation;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public boolean isInForce() {
        return confirmedAt != null && removedAt == null;
    }

    /** @return whether the code is right and was not used before */
    boolean take(String code, AccountKey key, Instant now) {
        var step = OneTimeCode.matching(key.open(secret, account), code, now, lastStep);
        step.ifPresent(found -> lastStep = found);
        return step.isPresent();
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    void remove(Instant now) {
        removedAt = now;
    }
}
