package jialing.domain.lookback.rules;

import jialing.domain.lookback.Extent;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A look-back is closed when each result in doubt was decided on. */
public final class NothingUndecided extends Rule<Extent> {

    public NothingUndecided() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.10.1",
                Text.of("还有 {0} 个存疑结果没有作出决定", "{0} results in doubt are not decided on yet"));
    }

    @Override
    public Verdict judge(Extent extent) {
        return Verdict.holdsIf(extent.undecided() <= 0, null, extent.undecided());
    }
}
