package jialing.domain.competence.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only what was held is recorded, and nobody is trained for more than a thousand hours in one go. */
public class TrainingWasHeld extends Rule<TrainingWasHeld.Held> {

    private static final BigDecimal LONGEST = BigDecimal.valueOf(1000);

    public record Held(LocalDate on, BigDecimal hours, LocalDate today) {}

    public TrainingWasHeld() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 6.2.5 c)",
                Text.of(
                        "培训日期不能晚于今天，学时须大于 0 且不超过 1000",
                        "The day cannot lie after today, nor the hours outside of 0 to 1000"));
    }

    @Override
    public Verdict judge(Held held) {
        return Verdict.holdsIf(
                !held.on().isAfter(held.today())
                        && held.hours().signum() > 0
                        && held.hours().compareTo(LONGEST) <= 0,
                "heldOn");
    }
}
