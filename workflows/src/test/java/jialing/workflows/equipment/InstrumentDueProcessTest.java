package jialing.workflows.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jialing.workflows.shared.CaseAtWork;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

class InstrumentDueProcessTest {

    private final ProcessEngine engine = EngineOnPostgres.with(new DomainAnswers().asBeans());
    private final CaseAtWork instrument = CaseAtWork.open(engine, CaseKind.INSTRUMENT);

    @Test
    void nobodyIsRemindedBeforeTheDay() {
        instrument.workAt(DomainAnswers.REMINDER.minus(Duration.ofMinutes(1)));
        assertThat(instrument.waitsFor()).isEmpty();
    }

    @Test
    void theEquipmentOfficerIsRemindedAndTheTaskIsOverWithTheNewEvidence() {
        instrument.workAt(DomainAnswers.REMINDER);
        assertThat(instrument.waitsFor()).containsExactly("Task_RenewEvidence");
        assertThat(instrument.candidates("Task_RenewEvidence")).containsExactly("EQUIPMENT_OFFICER@CQ-WZ");
        instrument.finish("Task_RenewEvidence");
        assertThat(instrument.waitsFor()).isEmpty();
        assertThat(instrument.hasEnded()).isFalse();
    }

    @Test
    void theNextReminderComesAgain() {
        instrument.workAt(DomainAnswers.REMINDER).finish("Task_RenewEvidence").workAt(DomainAnswers.REMINDER);
        assertThat(instrument.waitsFor()).containsExactly("Task_RenewEvidence");
    }

    @Test
    void nothingIsDueAboutAScrappedInstrument() {
        instrument.workAt(DomainAnswers.REMINDER).hear("InstrumentScrapped");
        assertThat(instrument.hasEnded()).isTrue();
    }
}
