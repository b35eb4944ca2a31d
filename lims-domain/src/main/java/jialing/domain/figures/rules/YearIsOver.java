package jialing.domain.figures.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What can still grow is not signed. */
public final class YearIsOver extends Rule<YearIsKnown.Years> {

    public YearIsOver() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("只有已结束的年份才能签署保存", "Only the figures of a year that is over are signed and kept"));
    }

    @Override
    public Verdict judge(YearIsKnown.Years years) {
        return Verdict.holdsIf(years.asked() < years.present(), "year");
    }
}
