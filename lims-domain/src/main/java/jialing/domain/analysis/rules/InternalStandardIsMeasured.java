package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * Where a method measures against an internal standard, every standard of a calibration has its response, and nothing is read off a
 * calibration without one: bare responses and ratios do not lie on one line.
 */
public final class InternalStandardIsMeasured extends Rule<InternalStandardIsMeasured.Entry> {

    /** @param measured whether there is a response of the internal standard, or none is wanted */
    public record Entry(String field, String analyte, String method, boolean measured) {}

    public InternalStandardIsMeasured() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "{0} 的校准曲线缺少内标响应：{1} 用内标法定量，每个标准点都须有内标响应",
                        "The calibration of {0} lacks the response of the internal standard: {1} measures against one, in every standard"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(entry.measured(), entry.field(), entry.analyte(), entry.method());
    }
}
