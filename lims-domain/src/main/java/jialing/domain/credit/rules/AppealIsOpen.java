package jialing.domain.credit.rules;

import jialing.domain.credit.CreditAppeal;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An appeal is decided once. */
public final class AppealIsOpen extends Rule<CreditAppeal> {

    public AppealIsOpen() {
        super(Refusal.Kind.CONFLICT, null, Text.of("此申诉已于 {1} 由 {0} 决定", "{0} has decided on this appeal on {1}"));
    }

    @Override
    public Verdict judge(CreditAppeal appeal) {
        return appeal.decision() == null
                ? Verdict.holds()
                : Verdict.broken(
                        null,
                        appeal.decision().by(),
                        LabClock.dayOf(appeal.decision().at()));
    }
}
