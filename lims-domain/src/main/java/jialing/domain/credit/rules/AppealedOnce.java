package jialing.domain.credit.rules;

import java.util.Optional;
import jialing.domain.credit.CreditAppeal;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Against a line is appealed once; what was decided stays decided here, the ways of the law are open. */
public final class AppealedOnce extends Rule<Optional<CreditAppeal>> {

    public AppealedOnce() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("此条已于 {1} 由 {0} 申诉", "{0} has appealed against this line already, on {1}"));
    }

    @Override
    public Verdict judge(Optional<CreditAppeal> earlier) {
        return earlier.map(each -> Verdict.broken(null, each.appellant(), LabClock.dayOf(each.appealedAt())))
                .orElseGet(Verdict::holds);
    }
}
