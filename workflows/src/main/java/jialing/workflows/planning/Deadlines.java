package jialing.workflows.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.analysis.BenchProgress;
import jialing.domain.planning.WorkOrder;
import jialing.domain.planning.WorkOrders;
import jialing.domain.shared.LabClock;

/** By when things are due, as the diagrams ask for it. A day ends at midnight in the laboratory's zone. */
@Named
@ApplicationScoped
public class Deadlines {

    /** How long before a holding time is over somebody is told. */
    private static final Duration WARNING = Duration.ofHours(6);

    /** Of what nobody waits for. */
    private static final LocalDate NEVER = LocalDate.of(2999, 12, 31);

    @Inject
    WorkOrders orders;

    @Inject
    BenchProgress bench;

    /** The day planned for sampling is over. */
    public Date collection(String workOrderId) {
        return endOf(order(workOrderId).plannedOn());
    }

    public Date workOrder(String workOrderId) {
        return endOf(order(workOrderId).dueOn());
    }

    /** The first holding time of what waits for the bench is over; the order's due day where nothing spoils. */
    public Date holding(String workOrderId) {
        return bench.mustStartBy(UUID.fromString(workOrderId)).map(Date::from).orElseGet(() -> workOrder(workOrderId));
    }

    public Date holdingWarning(String workOrderId) {
        return Date.from(holding(workOrderId).toInstant().minus(WARNING));
    }

    /** @param workOrderIds separated by blanks */
    public Date firstDue(String workOrderIds) {
        return endOf(Stream.of(workOrderIds.split(" "))
                .filter(id -> !id.isEmpty())
                .map(id -> order(id).dueOn())
                .min(Comparator.naturalOrder())
                .orElse(NEVER));
    }

    private WorkOrder order(String id) {
        return orders.byId(UUID.fromString(id));
    }

    private static Date endOf(LocalDate day) {
        Instant midnight = day.plusDays(1).atStartOfDay(LabClock.ZONE).toInstant();
        return Date.from(midnight);
    }
}
