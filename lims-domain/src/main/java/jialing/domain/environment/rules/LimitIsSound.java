package jialing.domain.environment.rules;

import java.time.LocalDate;
import jialing.domain.environment.PlaceLimit;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * A limit is for a quantity, its low end is not above its high end, it says why, and it does not reach back: what was within yesterday
 * stays so.
 */
public final class LimitIsSound extends Rule<LimitIsSound.Asked> {

    private static final int MINUTES_OF_A_YEAR = 366 * 24 * 60;

    /** @param today the first day that a limit may hold from; null where registers are loaded */
    public record Asked(PlaceLimit limit, LocalDate today) {}

    public LimitIsSound() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 6.3.2",
                Text.of(
                        "限值须写明监控量、原因和生效日（不早于今天），下限不高于上限，监控间隔为 1 分钟至 1 年",
                        "A limit names its quantity, its reason and a day from today on; its low end is not above its high end, and it is"
                                + " watched every minute to every year"));
    }

    @Override
    public Verdict judge(Asked asked) {
        PlaceLimit limit = asked.limit();
        if (limit.quantity() == null) {
            return Verdict.broken("quantity");
        }
        if (!isPossible(limit)
                || limit.low() != null && limit.high() != null && limit.low().compareTo(limit.high()) > 0) {
            return Verdict.broken("low");
        }
        if (limit.validMinutes() != null && (limit.validMinutes() < 1 || limit.validMinutes() > MINUTES_OF_A_YEAR)) {
            return Verdict.broken("validMinutes");
        }
        if (limit.from() == null || asked.today() != null && limit.from().isBefore(asked.today())) {
            return Verdict.broken("from");
        }
        return Verdict.holdsIf(limit.reason() != null && !limit.reason().isBlank(), "reason");
    }

    private static boolean isPossible(PlaceLimit limit) {
        return (limit.low() == null || limit.quantity().canBe(limit.low()))
                && (limit.high() == null || limit.quantity().canBe(limit.high()));
    }
}
