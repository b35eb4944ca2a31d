package jialing.workflows.samplebank;

import static org.assertj.core.api.Assertions.assertThat;

import jialing.workflows.shared.CaseAtWork;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

class SampleRetrievalProcessTest {

    private final ProcessEngine engine = EngineOnPostgres.with(new DomainAnswers().asBeans());
    private final CaseAtWork retrieval = CaseAtWork.open(engine, CaseKind.SAMPLE_RETRIEVAL);

    @Test
    void aRequestWaitsForTheKeeperAndThenForItsSamples() {
        assertThat(retrieval.candidates("Task_DecideRequest"))
                .containsExactlyInAnyOrder("SAMPLE_CUSTODIAN@CQ-WZ", "QUALITY_OFFICER@CQ-WZ");
        retrieval.finish("Task_DecideRequest");
        assertThat(retrieval.waitsFor()).isEmpty();
        assertThat(retrieval.hasEnded()).isFalse();
        retrieval.hear("RequestOver");
        assertThat(retrieval.hasEnded()).isTrue();
    }

    @Test
    void whatIsRefusedWaitsForNothing() {
        retrieval.hear("RequestOver");
        assertThat(retrieval.hasEnded()).isTrue();
    }

    @Test
    void whatIsNotBackInTimeIsFetchedBackByTheKeeper() {
        retrieval.finish("Task_DecideRequest");
        retrieval.workAt(DomainAnswers.DUE.plusSeconds(1));
        assertThat(retrieval.candidates("Task_FetchBack")).containsExactly("SAMPLE_CUSTODIAN@CQ-WZ");
        retrieval.hear("RequestOver");
        assertThat(retrieval.hasEnded()).isTrue();
    }
}
