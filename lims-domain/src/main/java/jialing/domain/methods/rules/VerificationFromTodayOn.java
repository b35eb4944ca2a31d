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
                Text.of("启用日期 {0} 应在今天或以后一年内", "The first day in force, {0}, must be today or within a year"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(isNear(asked), "inForceFrom", asked.from());
    }

    private static boolean isNear(Asked asked) {
        return asked.from() != null
                && !asked.from().isBefore(asked.today())
                && asked.from().isBefore(asked.today().plusYears(1));
    }
}
