package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A curve that is drawn again says why; what was read off the old one is read off the new one. */
public final class RedrawingGivesReason extends Rule<RedrawingGivesReason.Entry> {

    /** The analyte whose curve is there already, and the reason given now. */
    public record Entry(String analyte, String reason) {}

    public RedrawingGivesReason() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.5.2",
                Text.of("{0} 已有校准曲线，重绘须说明原因", "{0} has a calibration already; give the reason for drawing it again"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(entry.reason() != null && !entry.reason().isBlank(), "reason", entry.analyte());
    }
}
