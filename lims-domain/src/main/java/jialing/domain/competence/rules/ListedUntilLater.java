package jialing.domain.competence.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An entry does not end before it begins. */
public class ListedUntilLater extends Rule<ListedUntilLater.Days> {

    /** @param to null until it is struck off */
    public record Days(LocalDate from, LocalDate to) {}

    public ListedUntilLater() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("截止日期不能早于起始日期", "It cannot end before it begins"));
    }

    @Override
    public Verdict judge(Days days) {
        return Verdict.holdsIf(days.to() == null || !days.to().isBefore(days.from()), "to");
    }
}
