package jialing.domain.controlchart.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A former chart is taken over before the first point of one's own: nothing is put before or among points of the record. */
public final class HistoryComesFirst extends Rule<Boolean> {

    public HistoryComesFirst() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.5.2",
                Text.of("该控制图已有数据点，不能再补入历史点", "The chart has points already; former ones cannot be put before them"));
    }

    @Override
    public Verdict judge(Boolean hasPoints) {
        return Verdict.holdsIf(!hasPoints, "points");
    }
}
