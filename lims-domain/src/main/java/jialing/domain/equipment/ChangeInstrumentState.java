package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import jialing.domain.equipment.persistence.InstrumentTable;
import jialing.domain.equipment.rules.CheckedBeforeUseAgain;
import jialing.domain.equipment.rules.StateMayFollow;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/**
 * The equipment officer stops an instrument, sends it to repair, limits what it is used for, or brings it back; always with a reason.
 * It is scrapped by {@link ScrapInstrument}.
 */
@UseCase
public class ChangeInstrumentState {

    private static final int MOST = 100;

    @Inject
    Instruments instruments;

    @Inject
    InstrumentTable table;

    @Inject
    InstrumentActs acts;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param methods standards of the methods that a limited instrument may be used for
     * @param analytes codes of the analytes that it may be used for
     */
    public record Command(InstrumentState state, String reason, List<String> methods, List<String> analytes) {

        public Command {
            Entered.choice("state", state);
            reason = Entered.reason(reason);
            methods = names("methods", methods);
            analytes = names("analytes", analytes);
        }

        private static List<String> names(String field, List<String> given) {
            return Entered.list(field, given, MOST).stream()
                    .map(each -> Entered.words(field, each, 80))
                    .distinct()
                    .toList();
        }
    }

    record Content(String instrument, InstrumentState before, Command change) {}

    public void change(String code, Command command) {
        Actor actor = current.mustBe(Capacity.EQUIPMENT_OFFICER);
        Instrument instrument = instruments.heldBy(actor, code);
        Instant now = clock.now();
        InstrumentState before = instrument.stateAt(now).map(StateChange::state).orElse(InstrumentState.STOPPED);
        mustSayWhatFor(command);
        new StateMayFollow().require(new StateMayFollow.Step(before, command.state()));
        if (isUse(command.state())) {
            mustBeShownGood(instrument);
        }
        StateChange change = StateChange.to(command.state(), now, command.reason(), actor);
        table.change(
                instrument,
                command.state() == InstrumentState.LIMITED
                        ? change.limitedTo(command.methods(), command.analytes())
                        : change);
        acts.record(
                Verb.CHANGE_INSTRUMENT_STATE,
                instrument,
                actor,
                Capacity.EQUIPMENT_OFFICER,
                new Content(code, before, command));
    }

    private static void mustSayWhatFor(Command command) {
        if (command.state() == InstrumentState.SCRAPPED) {
            throw Refusal.invalid("ScrappingIsSigned", "state", "报废须签名办理", "Scrapping is signed, by an act of its own");
        }
        if (command.state() == InstrumentState.LIMITED
                && command.methods().isEmpty()
                && command.analytes().isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID_INPUT,
                    "LimitIsNamed",
                    "RB/T 214-2017 4.4.3",
                    Text.of("限用须写明可用的方法或项目", "Name the methods or analytes that it may still be used for"),
                    "methods");
        }
    }

    private static void mustBeShownGood(Instrument instrument) {
        instrument
                .doubtfulSince()
                .ifPresent(since -> new CheckedBeforeUseAgain()
                        .require(new CheckedBeforeUseAgain.Return(
                                instrument.code(), since, instrument.shownGoodSince(since))));
    }

    private static boolean isUse(InstrumentState state) {
        return state == InstrumentState.IN_USE || state == InstrumentState.LIMITED;
    }
}
