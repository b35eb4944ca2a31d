package jialing.web.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jialing.domain.planning.DecisionRule;
import jialing.domain.planning.SiteView;
import jialing.domain.planning.WorkOrder;
import jialing.domain.planning.WorkOrderView;

/** A work order in the language of the person. */
public record WorkOrderShown(
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
        PlanShown plan,
        int samples,
        String plannedBy,
        Instant approvedAt,
        String returnReason) {

    static WorkOrderShown of(WorkOrderView.Detail order, Locale language) {
        return new WorkOrderShown(
                order.id(),
                order.number(),
                order.title(),
                order.organisation(),
                order.element(),
                order.state(),
                order.programme(),
                order.sites(),
                order.analytes(),
                order.plannedOn(),
                order.dueOn(),
                order.decisionRule(),
                PlanShown.of(order.plan(), language),
                order.samples(),
                order.plannedBy(),
                order.approvedAt(),
                order.returnReason());
    }
}
