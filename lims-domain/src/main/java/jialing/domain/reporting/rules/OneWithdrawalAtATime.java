package jialing.domain.reporting.rules;

import java.util.Optional;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What was proposed is decided before it is proposed again. Judges who proposed the open withdrawal, if there is one. */
public class OneWithdrawalAtATime extends Rule<Optional<ActingPerson>> {

    public OneWithdrawalAtATime() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of(
                        "{0} 已提出撤回此报告，等待授权签字人决定",
                        "{0} has already proposed to withdraw this report; the authorised signatory has to decide"));
    }

    @Override
    public Verdict judge(Optional<ActingPerson> proposer) {
        return proposer.map(person -> Verdict.broken(null, person.name())).orElseGet(Verdict::holds);
    }
}
