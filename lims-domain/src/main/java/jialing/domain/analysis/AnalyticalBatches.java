package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Refusal;

/** All batches that the acting person may see. */
@ApplicationScoped
public class AnalyticalBatches {

    @PersistenceContext
    EntityManager entityManager;

    void add(AnalyticalBatch batch) {
        entityManager.persist(batch);
        // What it is analysed with is written past the persistence context and refers to it
        entityManager.flush();
    }

    /** @throws Refusal when there is no such batch */
    public AnalyticalBatch byId(UUID id) {
        return orRefuse(entityManager.find(AnalyticalBatch.class, id), id);
    }

    /**
     * The batch, held until the transaction is over: who saves at the same instant waits for a moment and then sees what the other
     * has saved.
     */
    public AnalyticalBatch held(UUID id) {
        return orRefuse(entityManager.find(AnalyticalBatch.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    /** The same for somebody who wants to change it, which only people of its own organisation may. */
    public AnalyticalBatch heldBy(Actor actor, UUID id) {
        entityManager
                .createQuery("select b.organisation from AnalyticalBatch b where b.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .ifPresent(actor::mustActFor);
        return held(id);
    }

    /** Everybody who took part in the analysis: who opened the batch and who entered readings, in all rounds. */
    @SuppressWarnings("unchecked")
    public Set<UUID> analystsOf(UUID id) {
        AnalyticalBatch batch = byId(id);
        var analysts = new HashSet<UUID>(entityManager
                .createNativeQuery(
                        "select distinct entered_by from lims.analysis_raw_record where batch_id = :batch"
                                + " and recorded_at >= :opened",
                        UUID.class)
                .setParameter("batch", id)
                .setParameter("opened", batch.openedAt())
                .getResultList());
        analysts.add(batch.analyst());
        return analysts;
    }

    List<UUID> withSamplesOf(UUID workOrder) {
        return entityManager
                .createQuery(
                        "select distinct p.batch.id from BatchPosition p where p.workOrderId = :workOrder", UUID.class)
                .setParameter("workOrder", workOrder)
                .getResultList();
    }

    private static AnalyticalBatch orRefuse(AnalyticalBatch found, UUID id) {
        if (found == null) {
            throw Refusal.notFound("AnalyticalBatch", "分析批", id);
        }
        return found;
    }
}
