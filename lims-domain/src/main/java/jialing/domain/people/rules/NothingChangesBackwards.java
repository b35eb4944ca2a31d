package jialing.domain.people.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What was held on a day stays held on that day: acts keep the capacity of their moment, so nothing is given or taken afterwards. */
public class NothingChangesBackwards extends Rule<NothingChangesBackwards.Days> {

    /** @param asked the day from which, or on which, something is to change */
    public record Days(LocalDate asked, LocalDate earliest, String field) {}

    public NothingChangesBackwards() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.5.2",
                Text.of("不能定为 {0}，最早为 {1}", "{0} is too early: the earliest day is {1}"));
    }

    @Override
    public Verdict judge(Days days) {
        return Verdict.holdsIf(!days.asked().isBefore(days.earliest()), days.field(), days.asked(), days.earliest());
    }
}
