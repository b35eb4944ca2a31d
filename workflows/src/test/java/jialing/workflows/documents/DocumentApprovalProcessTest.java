package jialing.workflows.documents;

import static org.assertj.core.api.Assertions.assertThat;

import jialing.workflows.shared.CaseAtWork;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

class DocumentApprovalProcessTest {

    private final ProcessEngine engine = EngineOnPostgres.with(new DomainAnswers().asBeans());
    private final CaseAtWork document = CaseAtWork.open(engine, CaseKind.DOCUMENT);

    @Test
    void aDraftWaitsForThoseWhoApprove() {
        assertThat(document.candidates("Task_ApproveVersion"))
                .containsExactly("QUALITY_OFFICER@CQ-WZ", "SIGNATORY@CQ-WZ");
        document.finish("Task_ApproveVersion");
        assertThat(document.hasEnded()).isTrue();
    }

    @Test
    void aWithdrawnDocumentWaitsForNobody() {
        document.hear("DocumentWithdrawn");
        assertThat(document.hasEnded()).isTrue();
    }
}
