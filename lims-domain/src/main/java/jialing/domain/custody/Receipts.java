package jialing.domain.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where receipts are kept: one a sample, never changed. */
@ApplicationScoped
public class Receipts {

    @PersistenceContext
    EntityManager entityManager;

    void add(Receipt receipt) {
        entityManager.persist(receipt);
    }

    /** Empty until the laboratory has decided on the sample. */
    public Optional<Receipt> ofSample(UUID sampleId) {
        return entityManager
                .createQuery("from Receipt r where r.sampleId = :sample", Receipt.class)
                .setParameter("sample", sampleId)
                .getResultStream()
                .findFirst();
    }

    public List<Receipt> ofWorkOrder(UUID workOrderId) {
        return entityManager
                .createQuery("from Receipt r where r.workOrderId = :order order by r.id", Receipt.class)
                .setParameter("order", workOrderId)
                .getResultList();
    }
}
