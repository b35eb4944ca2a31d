package jialing.domain.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A log-in that has not ended. Only the hash of its token is kept: who reads the table cannot become anybody.
 */
@Entity
@Table(name = "people_session")
public class Session {

    static final Duration LASTS = Duration.ofHours(12);
    static final Duration IDLE = Duration.ofHours(2);

    @Id
    private String tokenHash;

    private String account;
    private String organisation;
    private String csrf;
    private Instant startedAt;
    private Instant lastSeenAt;
    private Instant endedAt;

    protected Session() {}

    Session(String tokenHash, String csrf, String account, String organisation, Instant now) {
        this.tokenHash = tokenHash;
        this.csrf = csrf;
        this.account = account;
        this.organisation = organisation;
        this.startedAt = now;
        this.lastSeenAt = now;
    }

    public String account() {
        return account;
    }

    public String csrf() {
        return csrf;
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(startedAt.plus(LASTS)) && now.isBefore(lastSeenAt.plus(IDLE));
    }

    /** Noted at most once a minute: a look at a list is no reason to write. */
    void seen(Instant now) {
        if (now.isAfter(lastSeenAt.plus(Duration.ofMinutes(1)))) {
            lastSeenAt = now;
        }
    }

    void end(Instant now) {
        endedAt = now;
    }
}
