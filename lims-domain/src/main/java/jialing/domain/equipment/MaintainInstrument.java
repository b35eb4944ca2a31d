package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import jialing.domain.equipment.persistence.EvidenceTable;
import jialing.domain.equipment.rules.RepairedOutOfUse;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Text;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** What was done to an instrument is put on record: maintenance, repair, adjustment, another software or setting. */
@UseCase
public class MaintainInstrument {

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

    /** See {@link Maintenance}. */
    public record Command(MaintenanceKind kind, LocalDate doneOn, String doneBy, String work, boolean outOfTolerance) {

        public Command {
            Entered.choice("kind", kind);
            Entered.day("doneOn", doneOn);
            doneBy = Entered.words("doneBy", doneBy, 120);
            work = Entered.words("work", work, 2000);
        }
    }

    public void record(String code, Command command) {
        Actor actor = current.mustBe(Capacity.EQUIPMENT_OFFICER, Capacity.ANALYST);
        Instrument instrument = instruments.heldBy(actor, code);
        Instant now = clock.now();
        Entered.pastDay("doneOn", command.doneOn(), clock.today());
        InstrumentState state = instrument.stateAt(now).map(StateChange::state).orElse(InstrumentState.STOPPED);
        boolean touches = command.kind().touchesMeasurement() || command.outOfTolerance();
        new RepairedOutOfUse().require(new RepairedOutOfUse.Work(code, touches, state));
        var work = new Maintenance(
                TimeOrderedId.next(),
                command.kind(),
                command.doneOn(),
                command.doneBy(),
                command.work(),
                command.outOfTolerance(),
                now,
                actor.name());
        evidence.add(instrument, work, actor);
        Capacity as = actor.holds(Capacity.EQUIPMENT_OFFICER) ? Capacity.EQUIPMENT_OFFICER : Capacity.ANALYST;
        acts.record(Verb.MAINTAIN_INSTRUMENT, instrument, actor, as, command);
        if (command.outOfTolerance()) {
            acts.doubt(
                    instrument,
                    Instrument.startOf(command.doneOn()),
                    Text.of(
                            "仪器 " + code + " 在" + command.kind().label().zh() + "时发现超差",
                            "Instrument " + code + " was found out of tolerance during "
                                    + command.kind().label().en()),
                    now);
        }
    }
}
