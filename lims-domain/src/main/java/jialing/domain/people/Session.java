package jialing.domain.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.shared.TimeOrderedId;

/**
 * A log-in that has not ended. Only the hash of its token is kept: who reads the table cannot become anybody. By its id it can be
 * named without being used.
 */
@Entity
@Table(name = "people_session")
public class Session {

    static final Duration LASTS = Duration.ofHours(12);
    static final Duration IDLE = Duration.ofHours(2);

    @Id
    private String tokenHash;

    private UUID id;
    private String account;
    private String organisation;
    private String csrf;
    private String device;

    @Enumerated(EnumType.STRING)
    private LogInMeans means;

    private UUID bindingId;
    private String providerSession;
    private byte[] idToken;

    private Instant startedAt;
    private Instant lastSeenAt;
    private Instant endedAt;

    protected Session() {}

    Session(
            String tokenHash,
            String csrf,
            String account,
            String organisation,
            LogInMeans means,
            Device device,
            Instant now) {
        this.tokenHash = tokenHash;
        this.id = TimeOrderedId.next();
        this.csrf = csrf;
        this.account = account;
        this.organisation = organisation;
        this.means = means;
        this.device = device.name();
        this.startedAt = now;
        this.lastSeenAt = now;
    }

    /**
     * Begun at the identity provider: it ends when the provider's own does.
     *
     * @param sealedToken by which the provider knows it again, sealed for the account
     */
    void cameFrom(ProviderBinding binding, String sessionThere, byte[] sealedToken) {
        bindingId = binding.id();
        providerSession = sessionThere;
        idToken = sealedToken;
    }

    boolean cameBy(ProviderBinding binding) {
        return binding.id().equals(bindingId);
    }

    public UUID id() {
        return id;
    }

    public String account() {
        return account;
    }

    String organisation() {
        return organisation;
    }

    public String csrf() {
        return csrf;
    }

    public String device() {
        return device;
    }

    /** Sealed for the account; null unless the person came from the provider. */
    byte[] idToken() {
        return idToken;
    }

    public LogInMeans means() {
        return means;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(startedAt.plus(LASTS)) && now.isBefore(lastSeenAt.plus(IDLE));
    }

    boolean isOfToken(String hash) {
        return tokenHash.equals(hash);
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
