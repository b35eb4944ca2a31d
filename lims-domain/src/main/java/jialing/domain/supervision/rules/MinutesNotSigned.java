package jialing.domain.supervision.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Signed minutes stand as they are; what comes later belongs to the next review. */
public final class MinutesNotSigned extends Rule<Boolean> {

    public MinutesNotSigned() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 8.9.2",
                Text.of("评审报告已签署，不能再改", "The minutes are signed and stand as they are"));
    }

    @Override
    public Verdict judge(Boolean signed) {
        return Verdict.holdsIf(!signed, null);
    }
}
