package jialing.domain.contracts.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The id of a contract comes from the device: a passkey is asked about that very contract. */
public final class IdComesWithContract extends Rule<Boolean> {

    public IdComesWithContract() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("编号须为第 7 版 UUID", "The id must be a UUID of version 7"));
    }

    @Override
    public Verdict judge(Boolean holds) {
        return Verdict.holdsIf(holds, "id");
    }
}
