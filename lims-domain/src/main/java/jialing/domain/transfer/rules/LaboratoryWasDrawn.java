package jialing.domain.transfer.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The laboratory of a coded consignment is the one that a draw brought out. */
public final class LaboratoryWasDrawn extends Rule<Boolean> {

    public LaboratoryWasDrawn() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of("密码委托的承检机构须先随机抽取", "The laboratory of a coded consignment has to be drawn first"));
    }

    @Override
    public Verdict judge(Boolean drawn) {
        return Verdict.holdsIf(drawn, null);
    }
}
