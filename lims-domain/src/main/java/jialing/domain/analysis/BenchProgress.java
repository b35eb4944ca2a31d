package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What of a work order has been received and still waits for a batch. */
@ApplicationScoped
public class BenchProgress {

    private static final String WAITING = " from lims.analysis_waiting w"
            + " join lims.sampling_container c on c.id = w.container_id"
            + " join lims.sampling_sample s on s.id = c.sample_id where s.work_order_id = :order";

    @PersistenceContext
    EntityManager entityManager;

    public boolean anythingWaits(UUID workOrderId) {
        return (Boolean) entityManager
                .createNativeQuery("select exists (select" + WAITING + ")", Boolean.class)
                .setParameter("order", workOrderId)
                .getSingleResult();
    }

    /** When the first holding time of what waits is over; empty when nothing waits, or nothing that spoils. */
    public Optional<Instant> mustStartBy(UUID workOrderId) {
        return Optional.ofNullable((Instant) entityManager
                .createNativeQuery("select min(c.must_start_by)" + WAITING, Instant.class)
                .setParameter("order", workOrderId)
                .getSingleResult());
    }
}
