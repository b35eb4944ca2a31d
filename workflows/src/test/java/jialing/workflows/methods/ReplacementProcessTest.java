package jialing.workflows.methods;

import static org.assertj.core.api.Assertions.assertThat;

import jialing.workflows.shared.CaseAtWork;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

class ReplacementProcessTest {

    private static final String TASK = "Task_RedoForNewStandard";

    private final ProcessEngine engine = EngineOnPostgres.with(new DomainAnswers().asBeans());
    private final CaseAtWork replacement = CaseAtWork.openDue(engine, CaseKind.STANDARD_REPLACEMENT);

    @Test
    void whatNamesTheOldStandardWaitsForTheQualityOfficerUntilTheDay() {
        assertThat(replacement.waitsFor()).containsExactly(TASK);
        assertThat(replacement.candidates(TASK)).containsExactly("QUALITY_OFFICER@CQ-WZ");
        assertThat(replacement.dueAt(TASK)).isEqualTo(DomainAnswers.DUE);
    }

    @Test
    void itIsOverOnceNothingIsLeft() {
        replacement.finish(TASK);
        assertThat(replacement.hasEnded()).isTrue();
    }
}
