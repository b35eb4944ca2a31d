package jialing.domain.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whether the house can work right now. */
@View
public class Readiness {

    @PersistenceContext
    EntityManager entityManager;

    /** Fails when the database does not answer. */
    public void mustReachDatabase() {
        entityManager.createNativeQuery("select 1").getSingleResult();
    }
}
