package jialing.domain.partners.rules;

import jialing.domain.partners.Delivery;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Results that were signed are corrected by a whole new delivery, with a reason; the former one stays on record. */
public final class ReplacementHasReason extends Rule<ReplacementHasReason.Asked> {

    private static final int LONGEST = 1000;

    /** What is to be replaced and why. */
    public record Asked(Delivery replaced, String reason) {}

    public ReplacementHasReason() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.8.8",
                Text.of(
                        "更正须针对一份已签署且未被替代的交付，并写明理由（不超过 {0} 字）",
                        "A correction is of a delivery that is signed and not replaced, with a reason of at most {0} characters"));
    }

    @Override
    public Verdict judge(Asked asked) {
        boolean stands = asked.replaced().state() == Delivery.State.SIGNED;
        boolean given = asked.reason() != null && asked.reason().length() <= LONGEST;
        return Verdict.holdsIf(stands && given, given ? "replaces" : "reason", LONGEST);
    }
}
