package jialing.domain.quality.rules;

import java.util.Optional;
import jialing.domain.quality.BatchJudgement;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only a batch whose quality control was judged and accepted goes on to review. */
public final class BatchAccepted extends Rule<BatchAccepted.Candidate> {

    private static final Text NOT_JUDGED = Text.of("该批尚未提交并判定质控", "The batch was not submitted and judged yet");

    /** A batch and the judgement of what was submitted last. */
    public record Candidate(String batch, Optional<BatchJudgement> judgement) {}

    public BatchAccepted() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "分析批 {0} 的质控未通过，须重新分析",
                        "The quality control of batch {0} failed; it has to be analysed again"));
    }

    @Override
    public Verdict judge(Candidate candidate) {
        return candidate
                .judgement()
                .map(judgement -> Verdict.holdsIf(judgement.accepted(), null, candidate.batch()))
                .orElse(Verdict.undecided(NOT_JUDGED));
    }
}
