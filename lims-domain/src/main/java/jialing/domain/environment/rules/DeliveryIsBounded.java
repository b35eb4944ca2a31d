package jialing.domain.environment.rules;

import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Readings come in deliveries of a size that one transaction carries. */
public final class DeliveryIsBounded extends Rule<List<?>> {

    public static final int MOST = 1000;

    public DeliveryIsBounded() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("每次送 1 至 1000 个读数", "Send 1 to 1000 readings at a time"));
    }

    @Override
    public Verdict judge(List<?> readings) {
        return Verdict.holdsIf(readings != null && !readings.isEmpty() && readings.size() <= MOST, "readings");
    }
}
