package jialing.workflows.nonconformity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jialing.workflows.shared.CaseAtWork;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

class NonconformityProcessTest {

    private final DomainAnswers domain = new DomainAnswers();
    private final ProcessEngine engine = EngineOnPostgres.with(domain.asBeans());

    @Test
    void whatHadNoEffectGoesBackToFurtherActions() {
        CaseAtWork nonconformity = CaseAtWork.open(engine, CaseKind.NONCONFORMITY);
        assertThat(nonconformity.waitsFor()).containsExactly("Task_RecordCorrection");
        nonconformity.finish("Task_RecordCorrection");
        domain.awaitsAction = true;
        nonconformity.finish("Task_EvaluateNonconformity");
        assertThat(nonconformity.waitsFor()).containsExactly("Task_DecideActions");
        nonconformity.finish("Task_DecideActions").hear("ActionsCarriedOut");
        assertThat(nonconformity.waitsFor()).containsExactly("Task_CheckEffect");
        nonconformity.finish("Task_CheckEffect");
        assertThat(nonconformity.waitsFor()).containsExactly("Task_DecideActions");
        nonconformity.finish("Task_DecideActions").hear("ActionsCarriedOut");
        domain.awaitsAction = false;
        nonconformity.finish("Task_CheckEffect");
        assertThat(nonconformity.candidates("Task_CloseNonconformity")).containsExactly("QUALITY_OFFICER@CQ-WZ");
        nonconformity.finish("Task_CloseNonconformity");
        assertThat(nonconformity.hasEnded()).isTrue();
    }

    @Test
    void whatCannotRecurGoesStraightToTheEffectCheck() {
        CaseAtWork nonconformity = CaseAtWork.open(engine, CaseKind.NONCONFORMITY);
        nonconformity.finish("Task_RecordCorrection", "Task_EvaluateNonconformity");
        assertThat(nonconformity.waitsFor()).containsExactly("Task_CheckEffect");
    }

    @Test
    void aReopenedOneBeginsAtItsEvaluation() {
        domain.awaitsCorrection = false;
        CaseAtWork nonconformity = CaseAtWork.open(engine, CaseKind.NONCONFORMITY);
        assertThat(nonconformity.waitsFor()).containsExactly("Task_EvaluateNonconformity");
    }

    @Test
    void whatIsNotCorrectedInTimeIsHastenedAndHoldsNothingUp() {
        CaseAtWork nonconformity = CaseAtWork.open(engine, CaseKind.NONCONFORMITY);
        nonconformity.workAt(DomainAnswers.DUE.plusSeconds(1));
        assertThat(nonconformity.waitsFor()).containsExactly("Task_HastenCorrection", "Task_RecordCorrection");
        nonconformity.finish("Task_RecordCorrection", "Task_EvaluateNonconformity", "Task_CheckEffect");
        nonconformity.finish("Task_CloseNonconformity");
        assertThat(nonconformity.hasEnded()).isTrue();
    }

    @Test
    void aCorrectiveActionWaitsForItsOwnerByName() {
        UUID owner = UUID.randomUUID();
        CaseAtWork action = CaseAtWork.openFor(owner, engine, CaseKind.CORRECTIVE_ACTION);
        assertThat(action.candidates("Task_CarryOutAction")).containsExactly("PERSON@" + owner);
        action.workAt(DomainAnswers.DUE.plusSeconds(1));
        assertThat(action.candidates("Task_HastenAction")).containsExactly("QUALITY_OFFICER@CQ-WZ");
        action.finish("Task_CarryOutAction");
        assertThat(action.hasEnded()).isTrue();
    }
}
