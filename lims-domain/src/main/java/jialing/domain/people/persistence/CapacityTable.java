package jialing.domain.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.people.Colleagues.Colleague;
import jialing.domain.people.HeldCapacity;
import jialing.domain.shared.Capacity;

/** Capacities held in organisations, from a day to a day. */
@ApplicationScoped
public class CapacityTable {

    private static final String HELD_ON =
            " h.validFrom <= :day and (h.validTo is null or h.validTo >= :day) and h.organisation = :organisation";

    @PersistenceContext
    EntityManager entityManager;

    public void add(HeldCapacity held) {
        entityManager.persist(held);
    }

    public Optional<HeldCapacity> byId(UUID id) {
        return Optional.ofNullable(entityManager.find(HeldCapacity.class, id));
    }

    /** Everything that was, is or will be held there. */
    public List<HeldCapacity> heldIn(String organisation) {
        return entityManager
                .createQuery(
                        "from HeldCapacity h where h.organisation = :organisation order by h.validFrom, h.capacity",
                        HeldCapacity.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    public List<HeldCapacity> heldBy(UUID personId, String organisation) {
        return entityManager
                .createQuery(
                        "from HeldCapacity h where h.personId = :person and h.organisation = :organisation",
                        HeldCapacity.class)
                .setParameter("person", personId)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** Who can administer the organisation on that day, with no end in sight. */
    public List<HeldCapacity> administratorsOf(String organisation, LocalDate on) {
        return entityManager
                .createQuery(
                        "select h from HeldCapacity h, Account a where a.personId = h.personId and not a.closed"
                                + " and h.organisation = :organisation and h.capacity = :administrator"
                                + " and h.validFrom <= :day and h.validTo is null",
                        HeldCapacity.class)
                .setParameter("organisation", organisation)
                .setParameter("administrator", Capacity.ADMINISTRATOR)
                .setParameter("day", on)
                .getResultList();
    }

    public List<Capacity> ofPersonOn(UUID personId, String organisation, LocalDate on) {
        return entityManager
                .createQuery(
                        "select h.capacity from HeldCapacity h where h.personId = :person and" + HELD_ON,
                        Capacity.class)
                .setParameter("person", personId)
                .setParameter("organisation", organisation)
                .setParameter("day", on)
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
