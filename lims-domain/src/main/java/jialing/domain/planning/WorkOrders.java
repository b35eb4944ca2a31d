package jialing.domain.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.Refusal;

/** Where work orders are kept. */
@ApplicationScoped
public class WorkOrders {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Numbers numbers;

    @Inject
    LabClock clock;

    public void add(WorkOrder order) {
        entityManager.persist(order);
    }

    /** @throws Refusal when there is none, or none that the asking person may see */
    public WorkOrder byId(UUID id) {
        WorkOrder order = entityManager.find(WorkOrder.class, id);
        if (order == null) {
            throw Refusal.notFound("WorkOrder", "任务单", id);
        }
        return order;
    }

    /** E.g. {@code RW-CQ-WZ-2026-0001}. */
    String nextNumber(String organisation) {
        int year = clock.today().getYear();
        long next = numbers.next("work-order/%s/%d".formatted(organisation, year));
        return "RW-%s-%d-%04d".formatted(organisation, year, next);
    }
}
