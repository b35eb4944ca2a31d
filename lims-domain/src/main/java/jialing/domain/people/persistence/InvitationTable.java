package jialing.domain.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.people.Invitation;

/** Invitations, of which only a hash of the secret is kept. */
@ApplicationScoped
public class InvitationTable {

    @PersistenceContext
    EntityManager entityManager;

    public void add(Invitation invitation) {
        entityManager.persist(invitation);
    }

    /** The invitation, held by this transaction alone. */
    public Optional<Invitation> locked(UUID id) {
        return Optional.ofNullable(entityManager.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same by the hash of its secret. */
    public Optional<Invitation> locked(String secretHash) {
        return entityManager
                .createQuery("from Invitation i where i.secretHash = :hash", Invitation.class)
                .setParameter("hash", secretHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Newest first, so many at most. */
    public List<Invitation> from(String organisation, int most) {
        return entityManager
                .createQuery(
                        "from Invitation i where i.invitedFrom = :organisation order by i.invitedAt desc",
                        Invitation.class)
                .setParameter("organisation", organisation)
                .setMaxResults(most)
                .getResultList();
    }
}
