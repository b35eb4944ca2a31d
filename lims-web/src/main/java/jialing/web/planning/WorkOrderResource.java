package jialing.web.planning;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.planning.ApproveWorkOrder;
import jialing.domain.planning.DecisionRule;
import jialing.domain.planning.Element;
import jialing.domain.planning.MonitoringScope;
import jialing.domain.planning.PlanWorkOrder;
import jialing.domain.planning.PlannedWork;
import jialing.domain.planning.ReturnWorkOrder;
import jialing.domain.planning.WorkOrder;
import jialing.domain.planning.WorkOrderView;
import jialing.domain.shared.Page;
import jialing.web.people.SigningBody;
import jialing.web.shared.Language;

/** Work orders: planned by one person, approved or returned by another. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("planning/work-orders")
public class WorkOrderResource {

    @Inject
    PlanWorkOrder planWorkOrder;

    @Inject
    ApproveWorkOrder approveWorkOrder;

    @Inject
    ReturnWorkOrder returnWorkOrder;

    @Inject
    WorkOrderView orders;

    @Context
    HttpHeaders headers;

    /**
     * @param programme to which it belongs, or null
     * @param decisionRule agreed for its report; null: simple acceptance
     */
    public record WorkOrderDraft(
            UUID programme,
            String title,
            String element,
            List<String> sites,
            List<String> analytes,
            LocalDate plannedOn,
            LocalDate dueOn,
            String decisionRule) {

        PlannedWork work() {
            var scope = new MonitoringScope(Element.of(element), sites, analytes);
            return new PlannedWork(programme, title, scope, plannedOn, dueOn, DecisionRule.named(decisionRule));
        }
    }

    public record Approval(String pin, PasskeyAnswer passkey) implements SigningBody {}

    public record ReturnReason(String reason) {}

    @POST
    public WorkOrderShown plan(WorkOrderDraft draft) {
        return shown(planWorkOrder.plan(draft.work()));
    }

    @PUT
    @Path("{id}")
    public WorkOrderShown planAnew(@PathParam("id") UUID id, WorkOrderDraft draft) {
        planWorkOrder.planAnew(id, draft.work());
        return shown(id);
    }

    @GET
    public Page<WorkOrderView.Line> page(
            @QueryParam("state") WorkOrder.State state,
            @QueryParam("after") UUID after,
            @QueryParam("limit") Integer limit) {
        return orders.page(state, after, limit);
    }

    @GET
    @Path("{id}")
    public WorkOrderShown order(@PathParam("id") UUID id) {
        return shown(id);
    }

    @POST
    @Path("{id}/approval")
    public WorkOrderShown approve(@PathParam("id") UUID id, Approval approval) {
        approveWorkOrder.approve(id, approval.means());
        return shown(id);
    }

    @POST
    @Path("{id}/return")
    public WorkOrderShown giveBack(@PathParam("id") UUID id, ReturnReason reason) {
        returnWorkOrder.giveBack(id, reason.reason());
        return shown(id);
    }

    private WorkOrderShown shown(UUID id) {
        return WorkOrderShown.of(orders.byId(id), Language.of(headers));
    }
}
