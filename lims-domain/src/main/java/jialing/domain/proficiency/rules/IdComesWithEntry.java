package jialing.domain.proficiency.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The id and the salt of an entry come from the device: a passkey is asked about that very entry. */
public final class IdComesWithEntry extends Rule<Boolean> {

    public IdComesWithEntry() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "编号须为第 7 版 UUID，盐须为 32 位十六进制",
                        "The id must be a UUID of version 7, the salt 32 hexadecimal digits"));
    }

    @Override
    public Verdict judge(Boolean holds) {
        return Verdict.holdsIf(holds, "id");
    }
}
