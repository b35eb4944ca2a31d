package jialing.workflows.environment;

import static org.assertj.core.api.Assertions.assertThat;

import jialing.workflows.shared.CaseAtWork;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

class ExcursionCareProcessTest {

    private final ProcessEngine engine = EngineOnPostgres.with(new DomainAnswers().asBeans());
    private final CaseAtWork care = CaseAtWork.openForAPerson(engine, CaseKind.EXCURSION_CARE);

    @Test
    void anExcursionWaitsForTheKeeperOfThePlaceAndForNobodyElse() {
        assertThat(care.waitsFor()).containsExactly("Task_PutPlaceRight");
        assertThat(care.candidates("Task_PutPlaceRight")).containsExactly("PERSON@" + CaseAtWork.SOMEBODY);
        care.finish("Task_PutPlaceRight");
        assertThat(care.hasEnded()).isTrue();
    }
}
