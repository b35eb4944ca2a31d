package jialing.workflows.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import jialing.workflows.shared.CaseAtWork;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import jialing.workflows.shared.GivenUp;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

class ReportSignOffProcessTest {

    private static final Instant SOON = Instant.now().plusSeconds(60);

    private final DomainAnswers domain = new DomainAnswers();
    private final ProcessEngine engine = EngineOnPostgres.with(domain.asBeans());
    private int attempts;
    private Duration waited = Duration.ZERO;
    private final CaseAtWork report = CaseAtWork.open(engine, CaseKind.REPORT);

    @Test
    void aSignatureNeverWaitsForThePrinter() {
        domain.printerFails = new IllegalStateException("no paper");
        report.finish("Task_IssueReport");
        assertThat(report.waitsFor()).isEmpty();
        assertThatThrownBy(() -> report.workAt(SOON)).hasMessageContaining("no paper");
        Job job = job();
        assertThat(job.getRetries()).isEqualTo(11);
        assertThat(job.getDuedate()).isNotNull();
    }

    @Test
    void aTimeStampServiceThatIsDownForFourDaysCostsNoReport() {
        domain.printerFails = new IllegalStateException("no time stamp");
        report.finish("Task_IssueReport");
        failUntilGivenUp();
        assertThat(attempts).isEqualTo(12);
        // 10 s + 1 min + 10 min + 1 h + 2 h + 4 h + 8 h + 12 h + 3 d = 4 d 3 h 11 min 10 s
        assertThat(waited).isBetween(Duration.ofDays(4), Duration.ofDays(5));
    }

    @Test
    void afterTheLastAttemptSomebodyHasToLookAndTheNextStartTriesAgain() {
        domain.printerFails = new IllegalStateException("no paper");
        report.finish("Task_IssueReport");
        failUntilGivenUp();
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .tenantIdIn("CQ-WZ")
                        .activityId("Task_SealReport")
                        .count())
                .isEqualTo(1);
        domain.printerFails = null;
        GivenUp.tryAgain(engine.getManagementService());
        engine.getManagementService().executeJob(job().getId());
        assertThat(domain.sealed).isEqualTo(1);
    }

    private void failUntilGivenUp() {
        while (job().getRetries() > 0) {
            Instant before = Instant.now();
            assertThatThrownBy(() -> engine.getManagementService().executeJob(job().getId()));
            attempts++;
            if (job().getRetries() > 0) {
                waited = waited.plus(Duration.between(before, job().getDuedate().toInstant()));
            }
        }
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
