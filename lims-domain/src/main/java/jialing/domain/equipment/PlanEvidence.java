package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import jialing.domain.equipment.persistence.EvidenceTable;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** The equipment officer plans how often an instrument is verified or calibrated, and checked in between. */
@UseCase
public class PlanEvidence {

    private static final int LONGEST_MONTHS = 120;

    @Inject
    Instruments instruments;

    @Inject
    EvidenceTable evidence;

    @Inject
    InstrumentActs acts;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param intervalMonths null: no longer planned */
    public record Command(MetrologyKind kind, Integer intervalMonths, LocalDate firstDue) {

        public Command {
            Entered.choice("kind", kind);
            if (intervalMonths != null && (intervalMonths < 1 || intervalMonths > LONGEST_MONTHS)) {
                throw Refusal.invalid(
                        "IntervalIsReal",
                        "intervalMonths",
                        "周期须在 1 至 120 个月之间",
                        "An interval lies between 1 and 120 months");
            }
            if (firstDue != null) {
                Entered.day("firstDue", firstDue);
            }
        }
    }

    public void plan(String code, Command command) {
        Actor actor = current.mustBe(Capacity.EQUIPMENT_OFFICER);
        Instrument instrument = instruments.heldBy(actor, code);
        var plan = new EvidencePlan(
                TimeOrderedId.next(),
                command.kind(),
                command.intervalMonths(),
                command.firstDue(),
                clock.now(),
                actor.name());
        evidence.add(instrument, plan, actor);
        acts.record(Verb.PLAN_CALIBRATION, instrument, actor, Capacity.EQUIPMENT_OFFICER, command);
        acts.dueMayHaveChanged(instrument);
    }
}
