package jialing.workflows.documents;

import static org.assertj.core.api.Assertions.assertThat;

import jialing.workflows.shared.CaseAtWork;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

class DocumentReviewProcessTest {

    private final ProcessEngine engine = EngineOnPostgres.with(new DomainAnswers().asBeans());
    private final CaseAtWork document = CaseAtWork.open(engine, CaseKind.DOCUMENT_REVIEW);

    @Test
    void beforeItsReviewIsDueItWaitsForTheQualityOfficer() {
        assertThat(document.waitsFor()).isEmpty();
        document.workAt(DomainAnswers.DUE.plusSeconds(1));
        assertThat(document.candidates("Task_ReviewDocument")).containsExactly("QUALITY_OFFICER@CQ-WZ");
        document.hear("ReviewMoved");
        assertThat(document.waitsFor()).isEmpty();
        assertThat(document.hasEnded()).isFalse();
    }

    @Test
    void aNewVersionMovesTheReview() {
        document.hear("ReviewMoved", "ReviewMoved");
        assertThat(document.waitsFor()).isEmpty();
        document.workAt(DomainAnswers.DUE.plusSeconds(1));
        assertThat(document.waitsFor()).containsExactly("Task_ReviewDocument");
    }

    @Test
    void whatIsWithdrawnIsReviewedNoMore() {
        document.workAt(DomainAnswers.DUE.plusSeconds(1));
        document.hear("DocumentWithdrawn");
        assertThat(document.hasEnded()).isTrue();
    }
}
