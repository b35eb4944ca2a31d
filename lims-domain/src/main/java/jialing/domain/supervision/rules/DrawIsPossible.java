package jialing.domain.supervision.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** From 1 to 50 records of a period of days in order. */
public final class DrawIsPossible extends Rule<DrawIsPossible.Asked> {

    private static final int MOST = 50;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    public record Asked(boolean kindNamed, LocalDate from, LocalDate to, Integer count) {}

    public DrawIsPossible() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("请写明抽取什么、起止日期和数量（1 至 50）", "Say what to draw, from when to when, and how many (1 to 50)"));
    }

    @Override
    public Verdict judge(Asked asked) {
        if (!asked.kindNamed()) {
            return Verdict.broken("kind");
        }
        if (asked.from() == null
                || asked.to() == null
                || asked.to().isBefore(asked.from())
                || asked.from().isBefore(EARLIEST)
                || asked.to().isAfter(LATEST)) {
            return Verdict.broken("to");
        }
        return Verdict.holdsIf(asked.count() != null && asked.count() >= 1 && asked.count() <= MOST, "count");
    }
}
