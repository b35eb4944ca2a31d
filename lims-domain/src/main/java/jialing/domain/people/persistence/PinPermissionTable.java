package jialing.domain.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.people.PinPermission;

/** Permissions to set a new PIN. */
@ApplicationScoped
public class PinPermissionTable {

    @PersistenceContext
    EntityManager entityManager;

    public void add(PinPermission permission) {
        entityManager.persist(permission);
    }

    public Optional<PinPermission> byId(UUID id) {
        return Optional.ofNullable(entityManager.find(PinPermission.class, id));
    }

    /** As the database has it now. */
    public PinPermission fresh(UUID id) {
        PinPermission permission = entityManager.find(PinPermission.class, id);
        entityManager.refresh(permission);
        return permission;
    }

    /** Newest first. */
    public List<PinPermission> ofPerson(UUID personId) {
        return entityManager
                .createQuery(
                        "from PinPermission p where p.personId = :person order by p.permittedAt desc",
                        PinPermission.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Newest first, so many at most. */
    public List<PinPermission> in(String organisation, int most) {
        return entityManager
                .createQuery(
                        "from PinPermission p where p.organisation = :organisation order by p.permittedAt desc",
                        PinPermission.class)
                .setParameter("organisation", organisation)
                .setMaxResults(most)
                .getResultList();
    }
}
