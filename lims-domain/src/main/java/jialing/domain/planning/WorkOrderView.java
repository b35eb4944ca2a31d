package jialing.domain.planning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.people.Persons;
import jialing.domain.shared.AnalystIsBlind;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Page;
import jialing.domain.shared.View;

/** Work orders for the screen, the newest first. */
@View
public class WorkOrderView {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    WorkOrders orders;

    @Inject
    SiteView sites;

    @Inject
    Persons persons;

    @Inject
    CurrentActor current;

    public record Line(
            UUID id,
            String number,
            String title,
            String organisation,
            String element,
            WorkOrder.State state,
            int sites,
            int analytes,
            LocalDate plannedOn,
            LocalDate dueOn) {}

    /** @param samples all samples of the plan, those of field quality control among them */
    public record Detail(
            UUID id,
            String number,
            String title,
            String organisation,
            String element,
            WorkOrder.State state,
            UUID programme,
            List<SiteView.Line> sites,
            List<String> analytes,
            LocalDate plannedOn,
            LocalDate dueOn,
            DecisionRule decisionRule,
            SamplingPlan plan,
            int samples,
            String plannedBy,
            Instant approvedAt,
            String returnReason) {}

    /** @param state null for all */
    public Page<Line> page(WorkOrder.State state, UUID after, Integer asked) {
        new AnalystIsBlind().require(current.get());
        int limit = Page.size(asked);
        TypedQuery<WorkOrder> query = entityManager
                .createQuery(
                        "from WorkOrder w where w.organisation in :visible"
                                + (state == null ? "" : " and w.state = :state")
                                + (after == null ? "" : " and w.id < :after")
                                + " order by w.id desc",
                        WorkOrder.class)
                .setParameter("visible", current.get().visible())
                .setMaxResults(limit + 1);
        if (state != null) {
            query.setParameter("state", state);
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        List<Line> lines = query.getResultStream().map(WorkOrderView::line).toList();
        return Page.of(lines, limit, line -> line.id().toString());
    }

    public Detail byId(UUID id) {
        new AnalystIsBlind().require(current.get());
        WorkOrder order = orders.byId(id);
        SamplingPlan plan = order.plan();
        return new Detail(
                order.id(),
                order.number(),
                order.title(),
                order.organisation(),
                order.element().code(),
                order.state(),
                order.programme(),
                sites.byCodes(order.sites()),
                order.analytes(),
                order.plannedOn(),
                order.dueOn(),
                order.decisionRule(),
                plan,
                plan.sampleTotal(),
                persons.nameOf(order.plannedBy()),
                order.approvedAt(),
                order.returnReason());
    }

    private static Line line(WorkOrder order) {
        return new Line(
                order.id(),
                order.number(),
                order.title(),
                order.organisation(),
                order.element().code(),
                order.state(),
                order.sites().size(),
                order.analytes().size(),
                order.plannedOn(),
                order.dueOn());
    }
}
