package jialing.domain.analysis.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A curve is checked where it was drawn: between its lowest and its highest standard. */
public final class CheckLiesOnCurve extends Rule<CheckLiesOnCurve.Entry> {

    public record Entry(String field, BigDecimal standard, BigDecimal bottom, BigDecimal top) {}

    public CheckLiesOnCurve() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 630-2011",
                Text.of(
                        "核查标准 {0} 不在校准曲线 {1} ~ {2} 的范围内",
                        "The check standard {0} is not within the range of the calibration, {1} to {2}"));
    }

    @Override
    public Verdict judge(Entry entry) {
        boolean within = entry.standard().compareTo(entry.bottom()) >= 0
                && entry.standard().compareTo(entry.top()) <= 0;
        return Verdict.holdsIf(within, entry.field(), entry.standard(), entry.bottom(), entry.top());
    }
}
