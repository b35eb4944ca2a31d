package jialing.domain.custody;

import jialing.domain.ledger.ActingPerson;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A hand-over is an act of two people of one institution: giver and receiver both sign. */
public class HandOverNeedsTwoPeople extends Rule<HandOverNeedsTwoPeople.Pair> {

    public record Pair(ActingPerson giver, ActingPerson receiver) {}

    HandOverNeedsTwoPeople() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "HJ 91.2-2022; ISO/IEC 17025:2017 7.4.1",
                Text.of(
                        "交接须由本单位两人完成，接收人不能是交出人本人",
                        "Two people of one organisation hand over: the receiver cannot be the giver"));
    }

    @Override
    public Verdict judge(Pair pair) {
        return Verdict.holdsIf(
                !pair.giver().personId().equals(pair.receiver().personId())
                        && pair.giver().organisation().equals(pair.receiver().organisation()),
                "receiver.account");
    }
}
