package jialing.domain.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.people.Challenge;

/** Challenges that wait for the answer of a passkey. */
@ApplicationScoped
public class ChallengeTable {

    @PersistenceContext
    EntityManager entityManager;

    public void add(Challenge challenge) {
        entityManager.persist(challenge);
    }

    public void removeBefore(Instant now) {
        entityManager
                .createQuery("delete from Challenge c where c.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The challenge, which is then there no more: of two who take it at once only one gets it. */
    public Optional<Challenge> take(UUID id) {
        Challenge found = entityManager.find(Challenge.class, id);
        if (found == null) {
            return Optional.empty();
        }
        entityManager.detach(found);
        int removed = entityManager
                .createQuery("delete from Challenge c where c.id = :id")
                .setParameter("id", id)
                .executeUpdate();
        return removed == 1 ? Optional.of(found) : Optional.empty();
    }
}
