package jialing.domain.figures.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Figures are of a year that has begun, in the life of the system. */
public final class YearIsKnown extends Rule<YearIsKnown.Years> {

    private static final int FIRST = 2000;

    public record Years(int asked, int present) {}

    public YearIsKnown() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("请选择 {0} 至 {1} 年", "Choose a year from {0} to {1}"));
    }

    @Override
    public Verdict judge(Years years) {
        return Verdict.holdsIf(
                years.asked() >= FIRST && years.asked() <= years.present(),
                "year",
                String.valueOf(FIRST),
                String.valueOf(years.present()));
    }
}
