package jialing.domain.analysis.rules;

import java.time.Instant;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A calibration holds for as long as its method lets it, counted from the day it was drawn. */
public final class CurveIsStillValid extends Rule<CurveIsStillValid.Entry> {

    public record Entry(String field, String analyte, Instant drawnAt, int days, boolean valid) {}

    public CurveIsStillValid() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "{0} 的校准曲线绘制于 {1}，已超过 {2} 天的有效期，须重新绘制",
                        "The calibration of {0} was drawn on {1}, more than {2} days ago; draw it again"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(
                entry.valid(), entry.field(), entry.analyte(), LabClock.dayOf(entry.drawnAt()), entry.days());
    }
}
