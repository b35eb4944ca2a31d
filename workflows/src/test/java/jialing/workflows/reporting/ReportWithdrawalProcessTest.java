package jialing.workflows.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import jialing.workflows.shared.CaseAtWork;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

class ReportWithdrawalProcessTest {

    private final ProcessEngine engine = EngineOnPostgres.with(new DomainAnswers().asBeans());
    private final CaseAtWork withdrawal = CaseAtWork.open(engine, CaseKind.WITHDRAWAL);

    @Test
    void aProposedWithdrawalWaitsForTheSignatoryAndIsOverOnceDecided() {
        assertThat(withdrawal.waitsFor()).containsExactly("Task_DecideWithdrawal");
        withdrawal.finish("Task_DecideWithdrawal");
        assertThat(withdrawal.waitsFor()).isEmpty();
    }
}
