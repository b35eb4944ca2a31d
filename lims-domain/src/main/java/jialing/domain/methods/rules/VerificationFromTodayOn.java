package jialing.domain.methods.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An approved verification holds from today or a later day on: results that were reported keep their limits. */
public class VerificationFromTodayOn extends Rule<VerificationFromTodayOn.Asked> {

    public record Asked(LocalDate from, LocalDate today) {}

    public VerificationFromTodayOn() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("启用日期 {0} 不能早于今天", "The first day in force, {0}, must not be in the past"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(
                asked.from() != null && !asked.from().isBefore(asked.today()), "inForceFrom", asked.from());
    }
}
