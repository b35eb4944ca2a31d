package jialing.domain.uncertainty.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An evaluation holds from today or later: results signed before keep the uncertainty that they were signed with. */
public class EvaluationHoldsFromTodayOn extends Rule<EvaluationHoldsFromTodayOn.Days> {

    public record Days(LocalDate from, LocalDate today) {}

    public EvaluationHoldsFromTodayOn() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.5.2",
                Text.of("评定的启用日期须在今天至一年之内", "An evaluation holds from a day between today and a year from now"));
    }

    @Override
    public Verdict judge(Days days) {
        boolean sound = days.from() != null
                && !days.from().isBefore(days.today())
                && !days.from().isAfter(days.today().plusYears(1));
        return Verdict.holdsIf(sound, "validFrom");
    }
}
