package jialing.domain.inspection.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** From 1 to 20 of each kind, of a period of three years at most. */
public final class ChecksAreAsked extends Rule<ChecksAreAsked.Asked> {

    private static final int MOST = 20;
    private static final int YEARS = 3;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    public record Asked(LocalDate from, LocalDate to, Integer count) {}

    public ChecksAreAsked() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "请写明起止日期（最长 3 年）和每类数量（1 至 20）",
                        "Say from when to when, three years at most, and how many of each kind (1 to 20)"));
    }

    @Override
    public Verdict judge(Asked asked) {
        if (asked.from() == null || asked.from().isBefore(EARLIEST)) {
            return Verdict.broken("from");
        }
        if (asked.to() == null
                || asked.to().isAfter(LATEST)
                || asked.to().isBefore(asked.from())
                || asked.to().isAfter(asked.from().plusYears(YEARS))) {
            return Verdict.broken("to");
        }
        return Verdict.holdsIf(asked.count() != null && asked.count() >= 1 && asked.count() <= MOST, "count");
    }
}
