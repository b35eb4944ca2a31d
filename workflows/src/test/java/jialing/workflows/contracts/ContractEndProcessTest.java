package jialing.workflows.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import jialing.workflows.shared.CaseAtWork;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

class ContractEndProcessTest {

    private final ProcessEngine engine = EngineOnPostgres.with(new DomainAnswers().asBeans());
    private final CaseAtWork contract = CaseAtWork.openDue(engine, CaseKind.CONTRACT_END);

    @Test
    void aContractThatEndsWaitsForWhoeverEntersContractsAndIsOverOnceItIsFollowed() {
        assertThat(contract.waitsFor()).containsExactly("Task_RenewContract");
        assertThat(contract.candidates("Task_RenewContract"))
                .containsExactlyInAnyOrder("PLANNER@CQ-WZ", "QUALITY_OFFICER@CQ-WZ", "SIGNATORY@CQ-WZ");
        contract.finish("Task_RenewContract");
        assertThat(contract.hasEnded()).isTrue();
    }
}
