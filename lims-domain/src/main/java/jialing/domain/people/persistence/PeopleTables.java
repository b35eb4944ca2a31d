package jialing.domain.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CacheRetrieveMode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.people.Account;
import jialing.domain.people.Colleagues.Colleague;
import jialing.domain.people.CompetenceCertificate;
import jialing.domain.people.Person;
import jialing.domain.people.Session;
import jialing.domain.people.SigningKey;
import jialing.domain.shared.Capacity;

/** Where persons, accounts, sessions, capacities and certificates are kept. */
@ApplicationScoped
public class PeopleTables {

    private static final String HELD_ON =
            " h.validFrom <= :day and (h.validTo is null or h.validTo >= :day) and h.organisation = :organisation";

    @PersistenceContext
    EntityManager entityManager;

    public void add(Object thing) {
        entityManager.persist(thing);
    }

    public Optional<Account> account(String name) {
        return Optional.ofNullable(entityManager.find(Account.class, name));
    }

    /** The account, held by this transaction alone, as the database has it now. */
    public Optional<Account> lockedAccount(String name) {
        var fresh = Map.<String, Object>of("jakarta.persistence.cache.retrieveMode", CacheRetrieveMode.BYPASS);
        return Optional.ofNullable(entityManager.find(Account.class, name, LockModeType.PESSIMISTIC_WRITE, fresh));
    }

    public Person person(UUID id) {
        return entityManager.find(Person.class, id);
    }

    public String nameOf(UUID personId) {
        Person person = person(personId);
        return person == null ? "" : person.name();
    }

    public Optional<Session> session(String tokenHash) {
        return Optional.ofNullable(entityManager.find(Session.class, tokenHash));
    }

    /** The last key made for the person, in use or not. */
    public Optional<SigningKey> newestSigningKey(UUID personId) {
        return entityManager
                .createQuery("from SigningKey k where k.personId = :person order by k.madeAt desc", SigningKey.class)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<Capacity> capacitiesOf(UUID personId, String organisation, LocalDate on) {
        return entityManager
                .createQuery(
                        "select h.capacity from HeldCapacity h where h.personId = :person and" + HELD_ON,
                        Capacity.class)
                .setParameter("person", personId)
                .setParameter("organisation", organisation)
                .setParameter("day", on)
                .getResultList();
    }

    public List<CompetenceCertificate> certificatesOf(UUID personId) {
        return entityManager
                .createQuery("from CompetenceCertificate c where c.personId = :person", CompetenceCertificate.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public List<Colleague> colleagues(String organisation, Capacity capacity, LocalDate on) {
        return entityManager
                .createQuery(
                        "select distinct new " + Colleague.class.getName()
                                + "(p.id, a.account, p.name, p.nameEn) from HeldCapacity h, Person p, Account a"
                                + " where p.id = h.personId and a.personId = p.id and not a.closed"
                                + " and (:capacity is null or h.capacity = :capacity) and"
                                + HELD_ON + " order by a.account",
                        Colleague.class)
                .setParameter("capacity", capacity)
                .setParameter("organisation", organisation)
                .setParameter("day", on)
                .getResultList();
    }
}
