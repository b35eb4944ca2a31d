package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** There is soil in the dish, and drying took something off or nothing. */
public final class DriedSoilWeighsLess extends Rule<DriedSoilWeighsLess.Weighed> {

    /** Without the dish, g. */
    public record Weighed(BigDecimal moist, BigDecimal dry) {}

    public DriedSoilWeighsLess() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 613-2011",
                Text.of(
                        "烘干后土壤质量须大于零且不大于烘干前质量（烘干前 {0} g，烘干后 {1} g）",
                        "Dried soil weighs more than nothing and no more than before (before {0} g, dried {1} g)"));
    }

    @Override
    public Verdict judge(Weighed weighed) {
        return Verdict.holdsIf(
                weighed.dry().signum() > 0 && weighed.dry().compareTo(weighed.moist()) <= 0,
                "inputs.dried",
                weighed.moist().toPlainString(),
                weighed.dry().toPlainString());
    }
}
