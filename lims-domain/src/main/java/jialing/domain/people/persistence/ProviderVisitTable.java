package jialing.domain.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import jialing.domain.people.ProviderVisit;

/** Browsers under way to the identity provider. */
@ApplicationScoped
public class ProviderVisitTable {

    @PersistenceContext
    EntityManager entityManager;

    public void add(ProviderVisit visit) {
        entityManager.persist(visit);
    }

    /** The visit of that browser, held by this transaction alone. */
    public Optional<ProviderVisit> locked(String browserHash) {
        return entityManager
                .createQuery("from ProviderVisit v where v.browserHash = :hash", ProviderVisit.class)
                .setParameter("hash", browserHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public void removeBefore(Instant now) {
        entityManager
                .createQuery("delete from ProviderVisit v where v.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Who came by that session of the provider and has not been let in yet is not let in any more. */
    public void removeFrom(String subject, String session) {
        entityManager
                .createQuery("delete from ProviderVisit v where (:subject is null or v.subject = :subject)"
                        + " and (:session is null or v.providerSession = :session) and v.subject is not null")
                .setParameter("subject", subject)
                .setParameter("session", session)
                .executeUpdate();
    }
}
