package jialing.domain.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jialing.domain.people.Session;

/** Sessions, by the hash of their token. */
@ApplicationScoped
public class SessionTable {

    @PersistenceContext
    EntityManager entityManager;

    public void add(Session session) {
        entityManager.persist(session);
    }

    public Optional<Session> byTokenHash(String tokenHash) {
        return Optional.ofNullable(entityManager.find(Session.class, tokenHash));
    }

    /** Newest first. */
    public List<Session> ofAccount(String account, Instant startedAfter) {
        return entityManager
                .createQuery(
                        "from Session s where s.account = :account and s.startedAt > :after and s.endedAt is null"
                                + " order by s.startedAt desc",
                        Session.class)
                .setParameter("account", account)
                .setParameter("after", startedAfter)
                .getResultList();
    }

    /**
     * Not ended, and begun at the provider.
     *
     * @param subject null for whoever it was
     * @param session the provider's own; null for all of the subject
     */
    public List<Session> fromProvider(String issuer, String subject, String session, Instant startedAfter) {
        return entityManager
                .createQuery(
                        "select s from Session s, ProviderBinding b where b.id = s.bindingId and b.issuer = :issuer"
                                + " and (:subject is null or b.subject = :subject)"
                                + " and (:session is null or s.providerSession = :session)"
                                + " and s.startedAt > :after and s.endedAt is null order by s.account, s.startedAt",
                        Session.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .setParameter("session", session)
                .setParameter("after", startedAfter)
                .getResultList();
    }
}
