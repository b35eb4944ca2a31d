package jialing.domain.inspection.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An inspection draws once what it verifies: nobody draws until the list pleases. */
public final class ChecksAreDrawnOnce extends Rule<Boolean> {

    public ChecksAreDrawnOnce() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("本次检查已抽取过核查对象，只抽一次", "What is verified was drawn already; an inspection draws once"));
    }

    @Override
    public Verdict judge(Boolean drawn) {
        return Verdict.holdsIf(!drawn, null);
    }
}
