package jialing.domain.equipment.rules;

import java.time.Instant;
import java.util.Optional;
import jialing.domain.equipment.InstrumentState;
import jialing.domain.equipment.StateChange;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An instrument that is stopped, under repair or scrapped gives no readings. */
public class InstrumentNotStopped extends Rule<InstrumentNotStopped.Use> {

    /** @param state in which it was then; empty when it was not in use yet */
    public record Use(String instrument, Instant at, Optional<StateChange> state) {}

    public InstrumentNotStopped() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.4.9",
                Text.of("仪器 {0} 在 {1} 的状态为“{2}”，不得使用", "Instrument {0} was {3} at {1} and must not be used"));
    }

    @Override
    public Verdict judge(Use use) {
        if (use.state().isEmpty()) {
            return Verdict.broken("instrument", use.instrument(), minute(use), "尚未启用", "not in use yet");
        }
        InstrumentState state = use.state().get().state();
        boolean used = state == InstrumentState.IN_USE || state == InstrumentState.LIMITED;
        return Verdict.holdsIf(
                used,
                "instrument",
                use.instrument(),
                minute(use),
                state.label().zh(),
                state.label().en());
    }

    private static String minute(Use use) {
        return LabClock.minuteOf(use.at());
    }
}
