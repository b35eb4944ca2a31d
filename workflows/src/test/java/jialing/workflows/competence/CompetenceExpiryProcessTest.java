package jialing.workflows.competence;

import static org.assertj.core.api.Assertions.assertThat;

import jialing.workflows.shared.CaseAtWork;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

class CompetenceExpiryProcessTest {

    private final ProcessEngine engine = EngineOnPostgres.with(new DomainAnswers().asBeans());
    private final CaseAtWork expiry = CaseAtWork.openForAPerson(engine, CaseKind.COMPETENCE_EXPIRY);

    @Test
    void whatEndsWaitsForTheQualityOfficerAndForThePersonAlone() {
        assertThat(expiry.waitsFor()).containsExactly("Task_PrepareRenewal", "Task_RenewCompetence");
        assertThat(expiry.candidates("Task_RenewCompetence")).containsExactly("QUALITY_OFFICER@CQ-WZ");
        assertThat(expiry.candidates("Task_PrepareRenewal")).containsExactly("PERSON@" + CaseAtWork.SOMEBODY);
    }

    @Test
    void itIsOverOnceBothHaveAnswered() {
        expiry.finish("Task_PrepareRenewal");
        assertThat(expiry.waitsFor()).containsExactly("Task_RenewCompetence");
        expiry.finish("Task_RenewCompetence");
        assertThat(expiry.hasEnded()).isTrue();
    }
}
