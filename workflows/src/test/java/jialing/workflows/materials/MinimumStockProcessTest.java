package jialing.workflows.materials;

import static org.assertj.core.api.Assertions.assertThat;

import jialing.workflows.shared.CaseAtWork;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

class MinimumStockProcessTest {

    private final ProcessEngine engine = EngineOnPostgres.with(new DomainAnswers().asBeans());
    private final CaseAtWork stock = CaseAtWork.open(engine, CaseKind.MINIMUM_STOCK);

    @Test
    void whatRunsShortWaitsForWhoKeepsTheStoreAndIsOverWithTheDelivery() {
        assertThat(stock.waitsFor()).containsExactly("Task_RestockMaterial");
        assertThat(stock.candidates("Task_RestockMaterial")).containsExactly("EQUIPMENT_OFFICER@CQ-WZ");
        stock.finish("Task_RestockMaterial");
        assertThat(stock.hasEnded()).isTrue();
    }
}
