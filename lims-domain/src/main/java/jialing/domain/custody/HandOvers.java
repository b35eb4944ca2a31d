package jialing.domain.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.Refusal;

/** Where hand-overs are kept: added once, never changed. */
@ApplicationScoped
public class HandOvers {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Numbers numbers;

    @Inject
    LabClock clock;

    void add(HandOver handOver) {
        entityManager.persist(handOver);
    }

    String nextNumber(String organisation) {
        int year = clock.today().getYear();
        long next = numbers.next("hand-over/%s/%d".formatted(organisation, year));
        return "JJ-%s-%d-%04d".formatted(organisation, year, next);
    }

    /** @throws Refusal when there is none, or none that the asking person may see */
    public HandOver byId(UUID id) {
        HandOver handOver = entityManager.find(HandOver.class, id);
        if (handOver == null) {
            throw Refusal.notFound("HandOver", "交接单", id);
        }
        return handOver;
    }

    /** The first one first. */
    public List<HandOver> ofSample(UUID sampleId) {
        return entityManager
                .createQuery(
                        "select h from HandOver h join h.items i where i.sampleId = :sample order by h.id",
                        HandOver.class)
                .setParameter("sample", sampleId)
                .getResultList();
    }

    /** Newest first. */
    List<HandOver> page(Collection<String> organisations, UUID after, int rows) {
        var query = entityManager
                .createQuery(
                        "from HandOver h where h.organisation in :organisations"
                                + (after == null ? "" : " and h.id < :after") + " order by h.id desc",
                        HandOver.class)
                .setParameter("organisations", organisations)
                .setMaxResults(rows);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.getResultList();
    }
}
