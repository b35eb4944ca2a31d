package jialing.domain.samplebank.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A request that is refused is told why. */
public final class RefusalGivesReason extends Rule<RefusalGivesReason.Said> {

    private static final int LONGEST = 500;

    public record Said(boolean approved, String remark) {}

    public RefusalGivesReason() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("不同意须说明理由（不超过 500 字）", "Say why the request is refused, in up to 500 characters"));
    }

    @Override
    public Verdict judge(Said said) {
        boolean given = said.remark() != null && !said.remark().isBlank();
        boolean shortEnough = said.remark() == null || said.remark().length() <= LONGEST;
        return Verdict.holdsIf(shortEnough && (said.approved() || given), "remark");
    }
}
