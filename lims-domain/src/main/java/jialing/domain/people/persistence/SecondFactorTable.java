package jialing.domain.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jialing.domain.people.RecoveryCode;
import jialing.domain.people.SecondFactor;

/** Second factors and their recovery codes. */
@ApplicationScoped
public class SecondFactorTable {

    @PersistenceContext
    EntityManager entityManager;

    public void add(SecondFactor factor) {
        entityManager.persist(factor);
    }

    public void add(RecoveryCode code) {
        entityManager.persist(code);
    }

    /** The one that was not removed, confirmed or not; held by this transaction alone, so that no code is taken twice at once. */
    public Optional<SecondFactor> ofAccount(String account) {
        return entityManager
                .createQuery(
                        "from SecondFactor f where f.account = :account and f.removedAt is null", SecondFactor.class)
                .setParameter("account", account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Set<String> accountsWithOne() {
        return Set.copyOf(entityManager
                .createQuery(
                        "select f.account from SecondFactor f where f.removedAt is null and f.confirmedAt is not null",
                        String.class)
                .getResultList());
    }

    public List<RecoveryCode> recoveryCodesOf(UUID factorId) {
        return entityManager
                .createQuery("from RecoveryCode c where c.factorId = :factor", RecoveryCode.class)
                .setParameter("factor", factorId)
                .getResultList();
    }

    public void flush() {
        entityManager.flush();
    }
}
