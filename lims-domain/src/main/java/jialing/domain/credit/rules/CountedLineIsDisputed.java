package jialing.domain.credit.rules;

import jialing.domain.credit.CreditLine.Counted;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A line that an upheld appeal has struck is not disputed again. */
public final class CountedLineIsDisputed extends Rule<Counted> {

    public CountedLineIsDisputed() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("此条已因申诉成立不再计分", "This line does not count any more after an appeal"));
    }

    @Override
    public Verdict judge(Counted counted) {
        return Verdict.holdsIf(counted != Counted.APPEAL_UPHELD, null);
    }
}
