package jialing.domain.contracts.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who changes a contract has seen how it stands: nothing is changed unseen. */
public final class NewestVersionIsChanged extends Rule<Boolean> {

    public NewestVersionIsChanged() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of(
                        "此合同刚刚被他人变更，请重新打开后再试",
                        "Somebody else has just changed this contract; open it again and retry"));
    }

    @Override
    public Verdict judge(Boolean holds) {
        return Verdict.holdsIf(holds, "follows");
    }
}
