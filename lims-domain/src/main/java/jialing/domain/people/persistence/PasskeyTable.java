package jialing.domain.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jialing.domain.people.KeptAuthorisation;
import jialing.domain.people.Passkey;

/** Passkeys, and what their owners have authorised with them. */
@ApplicationScoped
public class PasskeyTable {

    @PersistenceContext
    EntityManager entityManager;

    public void add(Passkey passkey) {
        entityManager.persist(passkey);
    }

    public void add(KeptAuthorisation authorisation) {
        entityManager.persist(authorisation);
    }

    public Optional<Passkey> byCredential(byte[] credentialId) {
        return entityManager
                .createQuery("from Passkey p where p.credentialId = :id", Passkey.class)
                .setParameter("id", credentialId)
                .getResultStream()
                .findFirst();
    }

    /** The passkey, held by this transaction alone, as the database has it now. */
    public Optional<Passkey> locked(byte[] credentialId) {
        return entityManager
                .createQuery("from Passkey p where p.credentialId = :id", Passkey.class)
                .setParameter("id", credentialId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(passkey -> {
                    entityManager.refresh(passkey);
                    return passkey;
                });
    }

    /** Those in force, oldest first. */
    public List<Passkey> ofAccount(String account) {
        return entityManager
                .createQuery(
                        "from Passkey p where p.account = :account and p.revokedAt is null order by p.registeredAt",
                        Passkey.class)
                .setParameter("account", account)
                .getResultList();
    }
}
