package jialing.domain.quality.rules;

import java.util.Optional;
import jialing.domain.quality.BatchJudgement;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Nothing is measured again until it pleases: only a batch whose quality control failed is analysed anew. */
public final class ReanalysisFollowsFailure extends Rule<Optional<BatchJudgement>> {

    public ReanalysisFollowsFailure() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of("只有质控未通过的分析批才能重新分析", "Only a batch whose quality control failed is analysed again"));
    }

    @Override
    public Verdict judge(Optional<BatchJudgement> last) {
        return Verdict.holdsIf(last.filter(judgement -> !judgement.accepted()).isPresent(), null);
    }
}
