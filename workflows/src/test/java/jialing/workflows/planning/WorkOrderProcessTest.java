package jialing.workflows.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import jialing.workflows.shared.CaseAtWork;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

class WorkOrderProcessTest {

    private static final Instant BEFORE_ALL = Instant.parse("2026-03-01T00:00:00Z");

    private final DomainAnswers domain = new DomainAnswers();
    private final ProcessEngine engine = EngineOnPostgres.with(domain.asBeans());
    private final CaseAtWork order = CaseAtWork.open(engine, CaseKind.WORK_ORDER);

    @Test
    void aReturnedOrderIsPlannedAnewAndApprovedAgain() {
        assertThat(order.waitsFor()).containsExactly("Task_ApproveWorkOrder");
        order.hear("WorkOrderReturned");
        assertThat(order.candidates("Task_PlanAnew")).containsExactly("PLANNER@CQ-WZ");
        order.finish("Task_PlanAnew");
        assertThat(order.waitsFor()).containsExactly("Task_ApproveWorkOrder");
    }

    @Test
    void eachStepAppearsWhenItsFirstSampleIsThere() {
        order.finish("Task_ApproveWorkOrder");
        assertThat(order.waitsFor()).containsExactly("Task_CollectSamples");
        order.hear("SampleCollected");
        assertThat(order.waitsFor()).containsExactly("Task_CollectSamples", "Task_HandOverSamples");
        order.hear("SamplesHandedOver", "SampleReceived");
        assertThat(order.waitsFor())
                .containsExactly(
                        "Task_CollectSamples", "Task_HandOverSamples", "Task_OpenBatches", "Task_ReceiveSamples");
    }

    @Test
    void theReportIsSignedOffAsPartOfTheOrder() {
        UUID report = atTheReport();
        var signOff = order.reportOf(report);
        assertThat(signOff.candidates("Task_IssueReport")).containsExactly("SIGNATORY@CQ-WZ");
        signOff.finish("Task_IssueReport").workAt(BEFORE_ALL).workAt(BEFORE_ALL);
        assertThat(signOff.hasEnded()).isTrue();
        assertThat(domain.sealed).isEqualTo(1);
        assertThat(domain.released).isEqualTo(1);
        order.workAt(BEFORE_ALL);
        assertThat(order.hasEnded()).isTrue();
        assertThat(domain.completed).isEqualTo(1);
    }

    /** Its samples are on their way when it begins, and it makes no report: who ordered the work does. */
    @Test
    void workForAnotherOrganisationEndsWithItsLastSignature() {
        order.finish("Task_ApproveWorkOrder")
                .hear("SampleCollected")
                .finish("Task_CollectSamples")
                .hear("SamplesHandedOver")
                .finish("Task_HandOverSamples");
        assertThat(order.waitsFor()).containsExactly("Task_ReceiveSamples");
        order.hear("SampleReceived").finish("Task_ReceiveSamples", "Task_OpenBatches");
        order.hear("CommissionCompleted");
        assertThat(order.hasEnded()).isTrue();
    }

    @Test
    void anOrderWithoutContainersNeedsNoLaboratory() {
        domain.containers = false;
        order.finish("Task_ApproveWorkOrder", "Task_CollectSamples");
        assertThat(order.waitsFor()).isEmpty();
        order.running().remember("reportId", UUID.randomUUID());
        order.hear("ReportDrafted");
    }

    @Test
    void aDraftThatIsWithdrawnLeadsBackToTheNextDraft() {
        var signOff = order.reportOf(atTheReport());
        signOff.hear("ReportWithdrawn");
        assertThat(signOff.hasEnded()).isTrue();
        assertThat(order.running().listensFor("ReportDrafted")).isTrue();
    }

    @Test
    void aHoldingTimeThatRunsOutIsToBeAnsweredFor() {
        order.finish("Task_ApproveWorkOrder").hear("SampleCollected", "SamplesHandedOver", "SampleReceived");
        order.workAt(DomainAnswers.HOLDING_TIME_WARNING.plusSeconds(1));
        assertThat(order.waitsFor()).contains("Task_AnswerForHoldingTime", "Task_OpenBatches");
    }

    @Test
    void anOverdueOrderAsksForTheReason() {
        order.workAt(DomainAnswers.DUE.plusSeconds(1));
        assertThat(order.waitsFor()).containsExactly("Task_ApproveWorkOrder", "Task_ExplainDelay");
    }

    private UUID atTheReport() {
        order.finish("Task_ApproveWorkOrder")
                .hear("SampleCollected", "SamplesHandedOver", "SampleReceived")
                .finish("Task_CollectSamples", "Task_HandOverSamples", "Task_ReceiveSamples", "Task_OpenBatches");
        UUID report = UUID.randomUUID();
        order.running().remember("reportId", report);
        order.running().remember("reportNumber", "REPORT-1");
        order.hear("ReportDrafted");
        return report;
    }
}
