package jialing.domain.qualification.rules;

import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The id comes from the device: a passkey is asked about that very thing. */
public final class IdComesWithScope extends Rule<UUID> {

    private static final int TIME_ORDERED = 7;

    public IdComesWithScope() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("编号须为第 7 版 UUID", "The id must be a UUID of version 7"));
    }

    @Override
    public Verdict judge(UUID id) {
        return Verdict.holdsIf(id != null && id.version() == TIME_ORDERED, "id");
    }
}
