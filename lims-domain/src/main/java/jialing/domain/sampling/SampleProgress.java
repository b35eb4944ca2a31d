package jialing.domain.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** How far the samples of a work order have come, asked after each of them. */
@ApplicationScoped
public class SampleProgress {

    @PersistenceContext
    EntityManager entityManager;

    public boolean anyStill(UUID workOrderId, SampleState... inOneOf) {
        return !entityManager
                .createQuery("select 1 from Sample s where s.workOrderId = :order and s.state in :states")
                .setParameter("order", workOrderId)
                .setParameter("states", List.of(inOneOf))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
