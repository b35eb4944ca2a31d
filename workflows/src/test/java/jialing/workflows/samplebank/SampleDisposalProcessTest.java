package jialing.workflows.samplebank;

import static org.assertj.core.api.Assertions.assertThat;

import jialing.workflows.shared.CaseAtWork;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

class SampleDisposalProcessTest {

    private final ProcessEngine engine = EngineOnPostgres.with(new DomainAnswers().asBeans());

    @Test
    void aDisposalWaitsForItsConfirmation() {
        CaseAtWork disposal = CaseAtWork.open(engine, CaseKind.SAMPLE_DISPOSAL);
        assertThat(disposal.waitsFor()).containsExactly("Task_ConfirmDisposal");
        disposal.finish("Task_ConfirmDisposal");
        assertThat(disposal.hasEnded()).isTrue();
    }

    @Test
    void aDiscrepancyWaitsForItsAnswer() {
        CaseAtWork discrepancy = CaseAtWork.open(engine, CaseKind.BANK_DISCREPANCY);
        assertThat(discrepancy.waitsFor()).containsExactly("Task_AnswerDiscrepancy");
        discrepancy.finish("Task_AnswerDiscrepancy");
        assertThat(discrepancy.hasEnded()).isTrue();
    }
}
