package jialing.domain.transfer.rules;

import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** While a laboratory doubts what it found, nobody reports it. */
public final class ReturnedResultsAreNotHeld extends Rule<List<String>> {

    public ReturnedResultsAreNotHeld() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.6.2, 7.10.1 b",
                Text.of(
                        "分包机构对其结果存疑，正在追溯（{0}），须由该机构作出决定",
                        "The laboratory that found some of these results doubts them (look-back {0}): it has to decide"));
    }

    /** @param lookBacks numbers of the open cases there */
    @Override
    public Verdict judge(List<String> lookBacks) {
        return Verdict.holdsIf(lookBacks.isEmpty(), null, String.join("、", lookBacks));
    }
}
