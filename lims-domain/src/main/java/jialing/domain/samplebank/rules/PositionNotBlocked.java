package jialing.domain.samplebank.rules;

import jialing.domain.samplebank.BankPosition;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Nothing is put where the keeper blocked it. */
public final class PositionNotBlocked extends Rule<BankPosition> {

    public PositionNotBlocked() {
        super(Refusal.Kind.CONFLICT, null, Text.of("库位 {0} 已停用：{1}", "Position {0} is blocked: {1}"));
    }

    @Override
    public Verdict judge(BankPosition position) {
        return Verdict.holdsIf(position.blocked() == null, "position", position.label(), position.blocked());
    }
}
