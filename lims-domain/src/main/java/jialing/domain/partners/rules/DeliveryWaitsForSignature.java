package jialing.domain.partners.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A delivery is signed once. Judged is whether it waits. */
public final class DeliveryWaitsForSignature extends Rule<Boolean> {

    public DeliveryWaitsForSignature() {
        super(Refusal.Kind.CONFLICT, null, Text.of("此交付已签署", "This delivery is signed already"));
    }

    @Override
    public Verdict judge(Boolean waits) {
        return Verdict.holdsIf(waits, null);
    }
}
