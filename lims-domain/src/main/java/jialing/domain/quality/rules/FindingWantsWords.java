package jialing.domain.quality.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only what has been found, and may be explained at all, is explained: a failed blank is measured again, whatever is said. */
public final class FindingWantsWords extends Rule<FindingWantsWords.Asked> {

    /** @param position null for a curve */
    public record Asked(String rule, String position, String analyte, boolean wantsExplanation) {}

    public FindingWantsWords() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of(
                        "没有需要说明的发现：{0} {1} {2}。质控失败须重新分析，不能以说明代替",
                        "There is no finding to be explained: {0} {1} {2}. Failed quality control is measured again, not explained"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(
                asked.wantsExplanation(),
                "answers",
                asked.rule(),
                asked.position() == null ? "" : asked.position(),
                asked.analyte());
    }
}
