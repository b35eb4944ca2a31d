package jialing.domain.supervision.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A review looks back at a period of at most two years that has begun and does not reach beyond today. */
public final class PeriodHasPassed extends Rule<PeriodHasPassed.Period> {

    public record Period(LocalDate from, LocalDate to, LocalDate today) {}

    public PeriodHasPassed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 8.9.1",
                Text.of(
                        "评审期间须前后有序、不超过两年，且不晚于今天",
                        "The period is in order, two years at most, and ends today at the latest"));
    }

    @Override
    public Verdict judge(Period period) {
        if (period.from() == null || period.to() == null) {
            return Verdict.broken("to");
        }
        boolean inOrder = period.from().isAfter(period.today().minusYears(10))
                && !period.to().isBefore(period.from())
                && !period.to().isAfter(period.today())
                && period.from().plusYears(2).isAfter(period.to());
        return Verdict.holdsIf(inOrder, "to");
    }
}
