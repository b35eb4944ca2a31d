package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A calibration is drawn for what the batch determines by one. */
public final class AnalyteIsReadOffCurve extends Rule<AnalyteIsReadOffCurve.Entry> {

    /** The analyte, and whether this batch reads it off a curve. */
    public record Entry(String analyte, boolean readOffCurve) {}

    public AnalyteIsReadOffCurve() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("本批不以校准曲线测定 {0}", "This batch does not determine {0} by a calibration curve"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(entry.readOffCurve(), "analyte", entry.analyte());
    }
}
