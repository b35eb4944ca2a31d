package jialing.domain.plausibility.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * A content whose modified z-score among the earlier ones of its site is beyond 3.5 either way is looked at again (Iglewicz and
 * Hoaglin 1993). What is usual there is not told: who knows what is expected may find it.
 */
public final class ContentFitsHistory extends Rule<ContentFitsHistory.Compared> {

    public static final BigDecimal AT_MOST = new BigDecimal("3.5");

    /** @param z null when it could not be calculated */
    public record Compared(String analyte, BigDecimal z, int count) {}

    public ContentFitsHistory() {
        super(
                Refusal.Kind.CONFLICT,
                "Iglewicz & Hoaglin 1993",
                Text.of(
                        "{0} 与历史值相比明显{1}：修正 z 值 {2}，绝对值超过 {3}（历史值 {4} 个）；请核查，说明原因或重新分析",
                        "{0} is much {1} than its earlier contents: a modified z-score of {2}, beyond {3} ({4} earlier ones); check, and explain it or analyse again"));
    }

    @Override
    public Verdict judge(Compared compared) {
        if (compared.z() == null) {
            return Verdict.undecided(Text.of("历史值不足，无法比较", "Too few earlier contents to compare with"));
        }
        return Verdict.holdsIf(
                compared.z().abs().compareTo(AT_MOST) <= 0,
                null,
                compared.analyte(),
                compared.z().signum() > 0 ? Text.of("偏高", "higher") : Text.of("偏低", "lower"),
                Shown.of(compared.z()),
                AT_MOST,
                compared.count());
    }
}
