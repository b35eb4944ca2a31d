package jialing.domain.custody;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Whoever rejects a sample, or takes it in with a remark, says why. */
public class ReasonForDecision extends Rule<Arrival> {

    ReasonForDecision() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.4.3",
                Text.of("附注接收或拒收须说明原因", "Accepting with a remark or rejecting needs a reason"));
    }

    @Override
    public Verdict judge(Arrival arrival) {
        return Verdict.holdsIf(arrival.decision() == ReceiptDecision.ACCEPT || arrival.remark() != null, "remark");
    }
}
