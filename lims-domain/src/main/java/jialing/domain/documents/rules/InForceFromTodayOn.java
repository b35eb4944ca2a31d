package jialing.domain.documents.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A version is in force from today or later: nobody can have worked by it before. */
public class InForceFromTodayOn extends Rule<InForceFromTodayOn.Days> {

    public record Days(LocalDate from, LocalDate today) {}

    public InForceFromTodayOn() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 8.3.2 d",
                Text.of("生效日期不能早于今天", "A version cannot be in force before today"));
    }

    @Override
    public Verdict judge(Days days) {
        return Verdict.holdsIf(days.from() != null && !days.from().isBefore(days.today()), "inForceFrom");
    }
}
