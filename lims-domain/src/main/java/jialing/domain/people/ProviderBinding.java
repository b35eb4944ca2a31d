package jialing.domain.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.shared.TimeOrderedId;

/**
 * Whom an identity provider means by a subject. Names and addresses of mail are never compared: the provider may give them to
 * somebody else, the subject not (OpenID Connect Core 1.0, 5.7). It counts from the moment on which the person has agreed.
 */
@Entity
@Table(name = "people_provider_binding")
public class ProviderBinding {

    @Id
    private UUID id;

    private String account;
    private String organisation;
    private String issuer;
    private String subject;
    private String called;
    private Instant boundAt;
    private Instant confirmedAt;
    private Instant endedAt;

    protected ProviderBinding() {}

    ProviderBinding(Account account, String issuer, String subject, Instant now) {
        this.id = TimeOrderedId.next();
        this.account = account.account();
        this.organisation = account.organisation();
        this.issuer = issuer;
        this.subject = subject;
        this.boundAt = now;
    }

    public UUID id() {
        return id;
    }

    public String account() {
        return account;
    }

    public String issuer() {
        return issuer;
    }

    public String subject() {
        return subject;
    }

    /** By what the provider called the person when the binding was confirmed; may be null. */
    public String called() {
        return called;
    }

    public Instant boundAt() {
        return boundAt;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    void confirm(String calledThere, Instant now) {
        called = calledThere;
        confirmedAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }
}
