package jialing.workflows.environment;

import static org.assertj.core.api.Assertions.assertThat;

import jialing.workflows.shared.CaseAtWork;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

class ExcursionProcessTest {

    private final ProcessEngine engine = EngineOnPostgres.with(new DomainAnswers().asBeans());
    private final CaseAtWork excursion = CaseAtWork.open(engine, CaseKind.EXCURSION);

    @Test
    void anExcursionWaitsForTheQualityOfficerAndIsOverOnceDecided() {
        assertThat(excursion.waitsFor()).containsExactly("Task_DecideExcursion");
        excursion.finish("Task_DecideExcursion");
        assertThat(excursion.waitsFor()).isEmpty();
    }
}
