package jialing.domain.inspection.rules;

import java.time.LocalDate;
import jialing.domain.inspection.CheckScope;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** From 1 to 20 of each kind, of a period of three years at most. */
public final class ScopeIsNamed extends Rule<CheckScope> {

    private static final int MOST = 20;
    private static final int YEARS = 3;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    public ScopeIsNamed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "请写明从哪段记录里抽取核查对象（最长 3 年）和每类数量（1 至 20）",
                        "Say from when to when the record is drawn from, three years at most, and how many of each kind (1 to 20)"));
    }

    @Override
    public Verdict judge(CheckScope scope) {
        if (scope.from() == null || scope.from().isBefore(EARLIEST)) {
            return Verdict.broken("from");
        }
        if (scope.to() == null
                || scope.to().isAfter(LATEST)
                || scope.to().isBefore(scope.from())
                || scope.to().isAfter(scope.from().plusYears(YEARS))) {
            return Verdict.broken("to");
        }
        return Verdict.holdsIf(scope.count() != null && scope.count() >= 1 && scope.count() <= MOST, "count");
    }
}
