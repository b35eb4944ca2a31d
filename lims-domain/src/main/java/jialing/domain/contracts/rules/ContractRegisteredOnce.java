package jialing.domain.contracts.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A contract is entered once; what changes is a further version of it. */
public final class ContractRegisteredOnce extends Rule<Boolean> {

    public ContractRegisteredOnce() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of(
                        "此合同已经登记；有变化时请登记变更",
                        "This contract is on record already; enter a change where it has changed"));
    }

    @Override
    public Verdict judge(Boolean holds) {
        return Verdict.holdsIf(holds, "id");
    }
}
