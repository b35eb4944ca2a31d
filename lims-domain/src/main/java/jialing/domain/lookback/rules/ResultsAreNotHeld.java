package jialing.domain.lookback.rules;

import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** While results are in doubt nobody confirms or reports them. */
public final class ResultsAreNotHeld extends Rule<List<String>> {

    public ResultsAreNotHeld() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.10.1 b",
                Text.of(
                        "结果存疑，已暂停（追溯 {0}），须由质量管理员作出决定",
                        "Results are in doubt and held (look-back {0}): the quality officer has to decide"));
    }

    /** @param lookBacks numbers of the open cases that hold them */
    @Override
    public Verdict judge(List<String> lookBacks) {
        return Verdict.holdsIf(lookBacks.isEmpty(), null, String.join("、", lookBacks));
    }
}
