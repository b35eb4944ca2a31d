package jialing.domain.equipment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import jialing.domain.equipment.persistence.InstrumentTable;
import jialing.domain.equipment.rules.StateMayFollow;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** An instrument leaves the register's life for good; its record stays. Signed, because there is no way back. */
@UseCase
public class ScrapInstrument {

    @Inject
    Instruments instruments;

    @Inject
    InstrumentTable table;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<InstrumentScrapped> scrapped;

    public void scrap(String code, String reason, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.EQUIPMENT_OFFICER);
        Instrument instrument = instruments.heldBy(actor, code);
        String why = Entered.reason(reason);
        Instant now = clock.now();
        InstrumentState before = instrument.stateAt(now).map(StateChange::state).orElse(InstrumentState.STOPPED);
        new StateMayFollow().require(new StateMayFollow.Step(before, InstrumentState.SCRAPPED));
        Act act = Act.of(
                Verb.SCRAP_INSTRUMENT,
                InstrumentActs.subject(instrument),
                actor,
                Capacity.EQUIPMENT_OFFICER,
                Map.of("instrument", code, "serialNumber", instrument.serialNumber(), "reason", why));
        ledger.record(act.signedBy(signing.sign(act, means)));
        table.change(instrument, StateChange.to(InstrumentState.SCRAPPED, now, why, actor));
        scrapped.fire(new InstrumentScrapped(instrument.id(), instrument.organisation(), code));
    }
}
