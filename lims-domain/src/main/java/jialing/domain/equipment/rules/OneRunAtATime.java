package jialing.domain.equipment.rules;

import java.util.List;
import java.util.UUID;
import jialing.domain.equipment.Instrument;
import jialing.domain.equipment.InstrumentUse;
import jialing.domain.gate.Activity;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * An instrument that does one run at a time is not taken into a second one, be it by the same person, nor calibrated in the middle of
 * one: two runs on it at one time cannot both be true (环发〔2015〕175号).
 */
public class OneRunAtATime extends Rule<OneRunAtATime.Run> {

    /**
     * @param occasion the batch for which it is wanted; null when there is none yet
     * @param uses that cover the instant, whoever's
     */
    public record Run(Instrument instrument, Activity activity, UUID occasion, List<InstrumentUse> uses) {}

    public OneRunAtATime() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.4; 环发〔2015〕175号",
                Text.of(
                        "仪器 {0} 同一时间只能做一批，{1} 自 {2} 起的{3}尚未结束",
                        "Instrument {0} does one run at a time, and {1} has had it since {2} to {4}"));
    }

    @Override
    public Verdict judge(Run run) {
        return run.uses().stream()
                .filter(use -> run.instrument().facts().oneRunAtATime() && isAnother(use, run))
                .findFirst()
                .map(use -> Verdict.broken(
                        "instrument",
                        run.instrument().code(),
                        use.personName(),
                        LabClock.minuteOf(use.begunAt()),
                        use.activity().label().zh(),
                        use.activity().label().en()))
                .orElseGet(Verdict::holds);
    }

    /** Who scanned it without naming a batch may well open one on it then. */
    private static boolean isAnother(InstrumentUse use, Run run) {
        boolean otherBatch = use.occasion() != null && !use.occasion().equals(run.occasion());
        boolean otherWork = (use.activity() == Activity.CALIBRATE) != (run.activity() == Activity.CALIBRATE);
        return otherBatch || otherWork;
    }
}
