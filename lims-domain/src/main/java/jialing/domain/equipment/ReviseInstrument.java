package jialing.domain.equipment;

import jakarta.inject.Inject;
import jialing.domain.equipment.persistence.InstrumentTable;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/** What stands in the register about an instrument is said anew, with a reason; the old version stays readable. */
@UseCase
public class ReviseInstrument {

    @Inject
    Instruments instruments;

    @Inject
    InstrumentTable table;

    @Inject
    Keepers keepers;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    record Content(String code, InstrumentFacts before, InstrumentFacts after, String reason) {}

    /** @param version that was seen; somebody else may have changed it meanwhile */
    public void revise(String code, int version, InstrumentFacts facts, String reason) {
        Actor actor = current.mustBe(Capacity.EQUIPMENT_OFFICER);
        Instrument instrument = instruments.heldBy(actor, code);
        String why = Entered.reason(reason);
        InstrumentFacts after = keepers.named(Entered.choice("facts", facts));
        if (instrument.version() != version || !table.revise(instrument, after, why, actor, clock.now())) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "VersionIsTheOneSeen",
                    "ISO/IEC 17025:2017 7.5.2",
                    Text.of("仪器信息已被他人更改，请重新打开", "Somebody has changed this instrument meanwhile; open it again"),
                    null);
        }
        var subject = new Subject("Instrument", instrument.id(), version + 1);
        var content = new Content(code, instrument.facts(), after, why);
        ledger.record(Act.of(Verb.REVISE_INSTRUMENT, subject, actor, Capacity.EQUIPMENT_OFFICER, content));
    }
}
