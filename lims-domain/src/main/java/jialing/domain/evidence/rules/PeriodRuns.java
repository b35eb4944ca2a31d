package jialing.domain.evidence.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A period ends on the day it begins or later, within two years. */
public final class PeriodRuns extends Rule<PeriodRuns.Days> {

    private static final int MOST_YEARS = 2;

    public record Days(LocalDate from, LocalDate until) {}

    public PeriodRuns() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("期间的最后一天不早于第一天，且不超过 {0} 年", "A period ends on the day it begins or later, within {0} years"));
    }

    @Override
    public Verdict judge(Days days) {
        boolean runs = !days.until().isBefore(days.from())
                && !days.until().isAfter(days.from().plusYears(MOST_YEARS));
        return Verdict.holdsIf(runs, "until", MOST_YEARS);
    }
}
