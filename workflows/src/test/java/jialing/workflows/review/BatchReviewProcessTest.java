package jialing.workflows.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.workflows.shared.CaseAtWork;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import jialing.workflows.shared.UnknownCase;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

class BatchReviewProcessTest {

    private final DomainAnswers domain = new DomainAnswers();
    private final ProcessEngine engine = EngineOnPostgres.with(domain.asBeans());
    private final CaseAtWork batch = CaseAtWork.open(engine, CaseKind.BATCH);

    @Test
    void goesFromReadingsThroughThreeHandsToTheSignature() {
        assertThat(batch.waitsFor()).containsExactly("Task_RecordReadings");
        assertThat(batch.candidates("Task_RecordReadings")).containsExactly("ANALYST@CQ-WZ");
        submit(true);
        assertThat(batch.candidates("Task_CheckResults")).containsExactly("CHECKER@CQ-WZ");
        batch.finish("Task_CheckResults");
        assertThat(batch.candidates("Task_ReviewResults")).containsExactly("REVIEWER@CQ-WZ");
        batch.finish("Task_ReviewResults");
        assertThat(batch.candidates("Task_SignResults")).containsExactly("SIGNATORY@CQ-WZ");
        batch.finish("Task_SignResults");
        assertThat(batch.hasEnded()).isTrue();
    }

    @Test
    void aFailedBatchIsAnalysedAgain() {
        submit(false);
        assertThat(batch.waitsFor()).containsExactly("Task_ReanalyseBatch");
        batch.finish("Task_ReanalyseBatch");
        assertThat(batch.waitsFor()).containsExactly("Task_RecordReadings");
    }

    @Test
    void aReturnFromAnyLevelLeadsBackToTheAnalyst() {
        submit(true);
        batch.finish("Task_CheckResults").hear("BatchReturned");
        assertThat(batch.waitsFor()).containsExactly("Task_RecordReadings");
        submit(true);
        assertThat(batch.waitsFor()).containsExactly("Task_CheckResults");
    }

    @Test
    void whatIsUnusualIsExaminedBeforeItIsSigned() {
        domain.flags = "DILUTED HOLDING_TIME_EXCEEDED";
        submit(true);
        batch.finish("Task_CheckResults", "Task_ReviewResults");
        assertThat(batch.waitsFor()).containsExactly("Task_ExamineFlags");
        assertThatThrownBy(() -> batch.finish("Task_SignResults"))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).rule())
                .isEqualTo("CaseStandsThere");
        batch.finish("Task_ExamineFlags", "Task_SignResults");
        assertThat(batch.hasEnded()).isTrue();
    }

    @Test
    void aLateReviewIsHastenedAndTheReminderGoesWithTheCase() {
        submit(true);
        batch.workAt(DomainAnswers.DUE.plusSeconds(1));
        assertThat(batch.waitsFor()).containsExactly("Task_CheckResults", "Task_HastenReview");
        batch.finish("Task_CheckResults", "Task_ReviewResults", "Task_SignResults");
        assertThat(batch.hasEnded()).isTrue();
    }

    @Test
    void aFactAboutAnUnknownBatchFailsLoudly() {
        assertThatThrownBy(() -> EngineOnPostgres.cases(engine).of(CaseKind.BATCH, UUID.randomUUID()))
                .isInstanceOf(UnknownCase.class);
    }

    private void submit(boolean accepted) {
        batch.finish("Task_RecordReadings");
        batch.running().mustHear("BatchJudged", Map.of("accepted", accepted));
    }
}
