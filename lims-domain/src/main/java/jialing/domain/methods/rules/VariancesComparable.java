package jialing.domain.methods.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Two batches are pooled only when the greater variance is not beyond the smaller one by the F test (90 %). */
public class VariancesComparable extends Rule<VariancesComparable.Pair> {

    /** @param ratio empty when there is one batch only */
    public record Pair(Optional<BigDecimal> ratio, BigDecimal upTo) {}

    public VariancesComparable() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 168-2020 A",
                Text.of(
                        "两批测定的方差比 {0} 大于 {1}，不能合并计算检出限；请再测一批",
                        "The variances of the two batches differ by a factor of {0}, more than {1}: they cannot be pooled,"
                                + " make another batch"));
    }

    @Override
    public Verdict judge(Pair pair) {
        return pair.ratio()
                .map(ratio -> Verdict.holdsIf(
                        ratio.compareTo(pair.upTo()) <= 0,
                        "earlier",
                        ratio.round(new MathContext(3)).toPlainString(),
                        pair.upTo().toPlainString()))
                .orElseGet(Verdict::holds);
    }
}
