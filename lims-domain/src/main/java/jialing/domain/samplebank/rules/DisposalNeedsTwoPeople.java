package jialing.domain.samplebank.rules;

import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Nothing is disposed of by one person: who proposed it does not confirm it. */
public final class DisposalNeedsTwoPeople extends Rule<DisposalNeedsTwoPeople.Pair> {

    public record Pair(UUID proposer, UUID confirmer) {}

    public DisposalNeedsTwoPeople() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "检验检测机构监督管理办法 (2021) 第十二条; RB/T 214-2017 4.5.18",
                Text.of("样品处置须两人办理，提出人不能自己确认", "A disposal needs two people: who proposed it cannot confirm it"));
    }

    @Override
    public Verdict judge(Pair pair) {
        return Verdict.holdsIf(!pair.proposer().equals(pair.confirmer()), "number");
    }
}
