package jialing.workflows.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import jialing.workflows.shared.CaseAtWork;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QualificationProcessesTest {

    private final ProcessEngine engine = EngineOnPostgres.with(new DomainAnswers().asBeans());

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void anAnnexWaitsForTheQualityOfficerOfWhoSupervises() {
        CaseAtWork scope = CaseAtWork.open(engine, CaseKind.SCOPE);
        assertThat(scope.candidates("Task_ConfirmScope")).containsExactly("QUALITY_OFFICER@CQ-WZ");
        scope.finish("Task_ConfirmScope");
        assertThat(scope.hasEnded()).isTrue();
    }

    @Test
    void atTheTopItWaitsForTheSignatoriesOfTheHouseAsWell() {
        CaseAtWork scope = CaseAtWork.open(engine, CaseKind.OWN_SCOPE);
        assertThat(scope.candidates("Task_ConfirmScope"))
                .containsExactlyInAnyOrder("QUALITY_OFFICER@CQ-WZ", "SIGNATORY@CQ-WZ");
        scope.finish("Task_ConfirmScope");
        assertThat(scope.hasEnded()).isTrue();
    }

    @Test
    void aCertificateThatEndsWaitsForTheQualityOfficerOfTheInstitution() {
        CaseAtWork end = CaseAtWork.openForAPerson(engine, CaseKind.CERTIFICATE_END);
        assertThat(end.candidates("Task_RenewCertificate")).containsExactly("QUALITY_OFFICER@CQ-WZ");
        end.finish("Task_RenewCertificate");
        assertThat(end.hasEnded()).isTrue();
    }
}
