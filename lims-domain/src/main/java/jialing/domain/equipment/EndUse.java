package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.equipment.persistence.UseTable;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/** Who has an instrument in use puts it back; the equipment officer does it for somebody who forgot. */
@UseCase
public class EndUse {

    private static final Capacity[] MAY_END = {Capacity.ANALYST, Capacity.SAMPLER, Capacity.EQUIPMENT_OFFICER};
    private static final String BY_SCAN = "SCAN";
    private static final String BY_SUBMISSION = "BATCH_SUBMITTED";

    @Inject
    Instruments instruments;

    @Inject
    UseTable uses;

    @Inject
    InstrumentActs acts;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    record Content(String instrument, List<UUID> uses, String remark) {}

    /** @param remark on its condition; null when there is nothing to say */
    public void end(String code, String remark) {
        Actor actor = current.mustBe(MAY_END);
        Instrument instrument = instruments.heldBy(actor, code);
        String said = Entered.wordsOrNone("remark", remark, Entered.LONG);
        List<InstrumentUse> ending = uses.open(instrument.id()).stream()
                .filter(use -> use.personId().equals(actor.personId()) || actor.holds(Capacity.EQUIPMENT_OFFICER))
                .toList();
        if (ending.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "UseIsOpen",
                    null,
                    Text.of("您没有正在使用仪器 " + code, "You do not have instrument " + code + " in use"),
                    null);
        }
        end(instrument, ending, BY_SCAN, said, actor);
        Capacity as = Stream.of(MAY_END).filter(actor::holds).findFirst().orElseThrow();
        var content = new Content(code, ending.stream().map(InstrumentUse::id).toList(), said);
        acts.record(Verb.END_USE, instrument, actor, as, content);
    }

    /**
     * A batch is submitted, by the acting person: what was taken for it is put back, as a consequence of that act, whoever took it; so
     * is what the person took for no batch in particular.
     */
    public void endWithBatch(String organisation, String code, UUID batch) {
        Actor actor = current.get();
        instruments
                .find(organisation, code)
                .ifPresent(instrument -> end(
                        instrument,
                        uses.open(instrument.id()).stream()
                                .filter(use -> use.occasion() == null
                                        ? use.personId().equals(actor.personId())
                                        : use.occasion().equals(batch))
                                .toList(),
                        BY_SUBMISSION,
                        null,
                        actor));
    }

    private void end(Instrument instrument, List<InstrumentUse> ending, String how, String remark, Actor actor) {
        Instant now = clock.now();
        ending.forEach(use -> uses.end(instrument.organisation(), use, how, remark, actor, now));
    }
}
