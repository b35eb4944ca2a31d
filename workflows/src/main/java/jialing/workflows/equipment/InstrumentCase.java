package jialing.workflows.equipment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.equipment.InstrumentDueChanged;
import jialing.domain.equipment.InstrumentScrapped;
import jialing.domain.shared.Hearing;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.Cases;
import jialing.workflows.shared.RunningCase;

/**
 * One case for each instrument, as long as it lives. Whatever changes what is due (a certificate, its confirmation, a check, a plan)
 * moves the reminder; a task that is waiting goes away by itself once nothing is near.
 */
@ApplicationScoped
public class InstrumentCase {

    private static final String TASK = "Task_RenewEvidence";
    private static final String REMINDER = "Event_ReminderIsDue";

    @Inject
    Cases cases;

    @Inject
    InstrumentDue due;

    void changed(@Observes @Priority(Hearing.CASE) InstrumentDueChanged fact) {
        cases.find(CaseKind.INSTRUMENT, fact.instrumentId())
                .ifPresentOrElse(
                        instrument -> look(instrument, fact.instrumentId()),
                        () -> cases.open(CaseKind.INSTRUMENT, fact.instrumentId(), fact.organisation(), fact.code()));
    }

    private void look(RunningCase instrument, UUID id) {
        if (!instrument.awaits(TASK)) {
            instrument.recalculate(REMINDER);
        } else if (due.isTimeToRemind(id)) {
            instrument.dueAnew(TASK, due.due(id.toString()));
        } else {
            instrument.finish(TASK);
        }
    }

    void scrapped(@Observes @Priority(Hearing.CASE) InstrumentScrapped fact) {
        cases.find(CaseKind.INSTRUMENT, fact.instrumentId())
                .ifPresent(instrument -> instrument.mustHear("InstrumentScrapped"));
    }
}
