package jialing.domain.quality.rules;

import java.util.Optional;
import jialing.domain.quality.BatchJudgement;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * Nothing is measured again until it pleases: only a batch whose quality control failed, or whose results are in doubt, is
 * analysed anew.
 */
public final class ReanalysisFollowsFailure extends Rule<ReanalysisFollowsFailure.Asked> {

    /** The last judgement of the round, and whether a quality officer ordered that it be analysed again. */
    public record Asked(Optional<BatchJudgement> last, boolean ordered) {}

    public ReanalysisFollowsFailure() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "只有质控未通过或经质量管理员决定重测的分析批才能重新分析",
                        "Only a batch whose quality control failed, or for which the quality officer ordered it, is analysed again"));
    }

    @Override
    public Verdict judge(Asked asked) {
        boolean failed = asked.last().filter(judgement -> !judgement.accepted()).isPresent();
        return Verdict.holdsIf(failed || asked.ordered(), null);
    }
}
