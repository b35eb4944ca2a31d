package jialing.domain.analysis.rules;

import java.time.Instant;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A repaired instrument answers otherwise: what was drawn on it before is not taken over, however well one check is found again. */
public final class NoRepairSinceDrawn extends Rule<NoRepairSinceDrawn.Entry> {

    /** @param repairedAt when the instrument was repaired, after the calibration was drawn; null when it was not */
    public record Entry(String field, String analyte, String instrument, Instant drawnAt, Instant repairedAt) {}

    public NoRepairSinceDrawn() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "{0} 的校准曲线绘制于 {1}，此后仪器 {2} 于 {3} 维修或调整过，须重新绘制",
                        "The calibration of {0} was drawn on {1}; instrument {2} was repaired or adjusted on {3}, so draw it again"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return entry.repairedAt() == null
                ? Verdict.holds()
                : Verdict.broken(
                        entry.field(),
                        entry.analyte(),
                        LabClock.dayOf(entry.drawnAt()),
                        entry.instrument(),
                        LabClock.dayOf(entry.repairedAt()));
    }
}
