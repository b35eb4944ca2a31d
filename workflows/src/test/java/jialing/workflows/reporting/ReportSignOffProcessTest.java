package jialing.workflows.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import jialing.workflows.shared.CaseAtWork;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportSignOffProcessTest {

    private static final Instant SOON = Instant.now().plusSeconds(60);

    private final DomainAnswers domain = new DomainAnswers();
    private final ProcessEngine engine = EngineOnPostgres.with(domain.asBeans());
    private final CaseAtWork report = CaseAtWork.open(engine, CaseKind.REPORT);

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void aSignatureNeverWaitsForThePrinter() {
        domain.printerFails = new IllegalStateException("no paper");
        report.finish("Task_IssueReport");
        assertThat(report.waitsFor()).isEmpty();
        assertThatThrownBy(() -> report.workAt(SOON)).hasMessageContaining("no paper");
        Job job = job();
        assertThat(job.getRetries()).isEqualTo(4);
        assertThat(job.getDuedate()).isNotNull();
    }

    @Test
    void afterTheLastAttemptSomebodyHasToLook() {
        domain.printerFails = new IllegalStateException("no paper");
        report.finish("Task_IssueReport");
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThatThrownBy(() -> engine.getManagementService().executeJob(job().getId()));
        }
        assertThat(job().getRetries()).isZero();
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .tenantIdIn("CQ-WZ")
                        .activityId("Task_SealReport")
                        .count())
                .isEqualTo(1);
        domain.printerFails = null;
        engine.getManagementService().setJobRetries(job().getId(), 1);
        engine.getManagementService().executeJob(job().getId());
        assertThat(domain.sealed).isEqualTo(1);
    }

    private Job job() {
        return engine.getManagementService().createJobQuery().messages().orderByJobId().asc().list().stream()
                .filter(each -> ofThisReport(each.getProcessInstanceId()))
                .findFirst()
                .orElseThrow();
    }

    private boolean ofThisReport(String instance) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .processInstanceBusinessKey(report.subject().toString())
                        .count()
                == 1;
    }
}
