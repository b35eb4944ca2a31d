package jialing.workflows.planning;

import static jialing.domain.sampling.SampleState.COLLECTED;
import static jialing.domain.sampling.SampleState.HANDED_OVER;
import static jialing.domain.sampling.SampleState.PLANNED;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.analysis.BatchOpened;
import jialing.domain.analysis.BenchProgress;
import jialing.domain.analysis.WorkSentOut;
import jialing.domain.custody.ReceiptDecision;
import jialing.domain.custody.SampleReceived;
import jialing.domain.custody.SamplesHandedOver;
import jialing.domain.planning.CommissionCompleted;
import jialing.domain.planning.WorkOrderApproved;
import jialing.domain.planning.WorkOrderPlanned;
import jialing.domain.planning.WorkOrderReturned;
import jialing.domain.planning.WorkOrders;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.SampleCollected;
import jialing.domain.sampling.SampleProgress;
import jialing.domain.sampling.SampleState;
import jialing.domain.sampling.Samples;
import jialing.domain.sampling.SamplesBrought;
import jialing.domain.shared.Hearing;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.Cases;
import jialing.workflows.shared.ProceduresInForce;
import jialing.workflows.shared.RunningCase;

/**
 * Steps the case of a work order by the facts stated about the order and its samples. A step appears with its first sample and is
 * done with its last; how many are left is the domain's to say.
 */
@ApplicationScoped
public class WorkOrderCase {

    @Inject
    Cases cases;

    @Inject
    WorkOrders orders;

    @Inject
    Samples samples;

    @Inject
    SampleProgress progress;

    @Inject
    BenchProgress bench;

    @Inject
    Deadlines deadlines;

    @Inject
    ProceduresInForce procedures;

    void planned(@Observes @Priority(Hearing.CASE) WorkOrderPlanned fact) {
        cases.find(CaseKind.WORK_ORDER, fact.workOrderId())
                .ifPresentOrElse(WorkOrderCase::plannedAnew, () -> open(fact.workOrderId(), fact.organisation()));
        procedures.pinTable(fact.workOrderId(), fact.organisation(), FieldQcToPlan.TABLE);
    }

    private static void plannedAnew(RunningCase order) {
        if (order.awaits("Task_PlanAnew")) {
            order.finish("Task_PlanAnew");
        }
    }

    private void open(UUID workOrderId, String organisation) {
        cases.open(
                CaseKind.WORK_ORDER,
                workOrderId,
                organisation,
                orders.byId(workOrderId).number());
        procedures.pinCase(CaseKind.WORK_ORDER, workOrderId, organisation);
    }

    void approved(@Observes @Priority(Hearing.CASE) WorkOrderApproved fact) {
        of(fact.workOrderId()).finish("Task_ApproveWorkOrder");
    }

    void returned(@Observes @Priority(Hearing.CASE) WorkOrderReturned fact) {
        of(fact.workOrderId()).mustHear("WorkOrderReturned");
    }

    void collected(@Observes @Priority(Hearing.CASE) SampleCollected fact) {
        RunningCase order = of(fact.workOrderId());
        order.hear("SampleCollected");
        finishUnless(order, "Task_CollectSamples", left(fact.workOrderId(), PLANNED));
    }

    /** Another organisation ordered the work and took the samples: what is left begins with their receipt. */
    void brought(@Observes @Priority(Hearing.CASE) SamplesBrought fact) {
        RunningCase order = of(fact.workOrderId());
        order.finish("Task_ApproveWorkOrder");
        order.hear("SampleCollected");
        order.finish("Task_CollectSamples");
        order.hear("SamplesHandedOver");
        order.finish("Task_HandOverSamples");
    }

    /** A case of a diagram from before there was such work does not listen, and ends with its report. */
    void returned(@Observes @Priority(Hearing.CASE) CommissionCompleted fact) {
        of(fact.workOrderId()).hear("CommissionCompleted");
    }

    void handedOver(@Observes @Priority(Hearing.CASE) SamplesHandedOver fact) {
        fact.sampleIds().stream()
                .map(samples::byId)
                .map(Sample::workOrderId)
                .distinct()
                .sorted()
                .forEach(this::handedOver);
    }

    private void handedOver(UUID workOrderId) {
        RunningCase order = of(workOrderId);
        order.hear("SamplesHandedOver");
        finishUnless(order, "Task_HandOverSamples", left(workOrderId, PLANNED, COLLECTED));
    }

    void received(@Observes @Priority(Hearing.CASE) SampleReceived fact) {
        RunningCase order = of(fact.workOrderId());
        if (fact.decision() != ReceiptDecision.REJECT) {
            order.hear("SampleReceived");
        }
        finishUnless(order, "Task_ReceiveSamples", left(fact.workOrderId(), PLANNED, COLLECTED, HANDED_OVER));
        lookAtTheBench(order, fact.workOrderId());
    }

    void broughtToTheBench(@Observes @Priority(Hearing.CASE) BatchOpened fact) {
        fact.workOrderIds().stream().sorted().forEach(workOrderId -> lookAtTheBench(of(workOrderId), workOrderId));
    }

    void sentOut(@Observes @Priority(Hearing.CASE) WorkSentOut fact) {
        samples.byIds(fact.sampleIds()).stream()
                .map(Sample::workOrderId)
                .distinct()
                .sorted()
                .forEach(workOrderId -> lookAtTheBench(of(workOrderId), workOrderId));
    }

    private void lookAtTheBench(RunningCase order, UUID workOrderId) {
        boolean more = left(workOrderId, PLANNED, COLLECTED, HANDED_OVER) || bench.anythingWaits(workOrderId);
        if (!order.awaits("Task_OpenBatches")) {
            return;
        }
        finishUnless(order, "Task_OpenBatches", more);
        if (more) {
            order.dueAnew("Task_OpenBatches", deadlines.holding(workOrderId.toString()));
            order.recalculate("Event_HoldingTimeRunsOut");
        }
    }

    private boolean left(UUID workOrderId, SampleState... states) {
        return progress.anyStill(workOrderId, states);
    }

    private static void finishUnless(RunningCase order, String step, boolean somethingIsLeft) {
        if (!somethingIsLeft && order.awaits(step)) {
            order.finish(step);
        }
    }

    private RunningCase of(UUID workOrderId) {
        return cases.of(CaseKind.WORK_ORDER, workOrderId);
    }
}
