package jialing.domain.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CacheRetrieveMode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.people.Account;

/** Accounts, by name and by whose they are. */
@ApplicationScoped
public class AccountTable {

    @PersistenceContext
    EntityManager entityManager;

    public void add(Account account) {
        entityManager.persist(account);
    }

    public Optional<Account> byName(String name) {
        return Optional.ofNullable(entityManager.find(Account.class, name));
    }

    /** The account, held by this transaction alone, as the database has it now. */
    public Optional<Account> locked(String name) {
        var fresh = Map.<String, Object>of("jakarta.persistence.cache.retrieveMode", CacheRetrieveMode.BYPASS);
        return Optional.ofNullable(entityManager.find(Account.class, name, LockModeType.PESSIMISTIC_WRITE, fresh));
    }

    public Optional<Account> ofPerson(UUID personId) {
        return entityManager
                .createQuery("from Account a where a.personId = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    public void flush() {
        entityManager.flush();
    }
}
