package jialing.domain.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.people.oidc.IdentityProvider.Identity;
import jialing.domain.people.oidc.IdentityProvider.Question;
import jialing.domain.shared.TimeOrderedId;

/**
 * A browser's way to the identity provider and back. It MUST be answered once only, by the browser that was sent, and soon. What the
 * provider said waits here while the person is asked for something more, a one-time code or a password; nothing else is open yet.
 */
@Entity
@Table(name = "people_provider_visit")
public class ProviderVisit {

    static final Duration LASTS = Duration.ofMinutes(10);

    @Id
    private UUID id;

    private String browserHash;
    private String state;
    private String nonce;
    private String verifier;
    private String account;
    private Instant expiresAt;
    private Instant answeredAt;
    private Instant endedAt;
    private String subject;
    private String called;
    private String providerSession;
    private boolean severalFactors;
    private byte[] idToken;

    protected ProviderVisit() {}

    /**
     * @param browser the secret that the browser keeps
     * @param account for whom an identity is to be bound; null for a log-in
     */
    ProviderVisit(String browser, Question question, String account, Instant now) {
        this.id = TimeOrderedId.next();
        this.browserHash = hash(browser);
        this.state = question.state();
        this.nonce = question.nonce();
        this.verifier = question.verifier();
        this.account = account;
        this.expiresAt = now.plus(LASTS);
    }

    static String hash(String browser) {
        return CanonicalJson.sha256(browser);
    }

    Question question() {
        return new Question(state, nonce, verifier);
    }

    String subject() {
        return subject;
    }

    String called() {
        return called;
    }

    String providerSession() {
        return providerSession;
    }

    boolean severalFactors() {
        return severalFactors;
    }

    /** Sealed for the subject. */
    byte[] idToken() {
        return idToken;
    }

    boolean isFor(String someAccount, Instant now) {
        return now.isBefore(expiresAt) && Objects.equals(account, someAccount);
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    boolean isProven() {
        return subject != null && endedAt == null;
    }

    void answered(Instant now) {
        answeredAt = now;
    }

    void proven(Identity identity, byte[] sealedToken) {
        subject = identity.subject();
        called = identity.called().orElse(null);
        providerSession = identity.session().orElse(null);
        severalFactors = identity.severalFactors();
        idToken = sealedToken;
    }

    void end(Instant now) {
        endedAt = now;
    }
}
