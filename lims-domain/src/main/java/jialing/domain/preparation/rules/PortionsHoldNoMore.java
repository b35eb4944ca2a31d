package jialing.domain.preparation.rules;

import java.math.BigDecimal;
import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Portions hold no more than there is. */
public final class PortionsHoldNoMore extends Rule<PortionsHoldNoMore.Masses> {

    /** In grams; {@code available} is null while nothing was weighed yet. */
    public record Masses(List<BigDecimal> portions, BigDecimal available) {}

    public PortionsHoldNoMore() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ/T 166-2004 7.3",
                Text.of(
                        "各份质量须为正数，合计不能大于现有的 {0} g",
                        "Portions have a mass each, together no more than the {0} g there are"));
    }

    @Override
    public Verdict judge(PortionsHoldNoMore.Masses asked) {
        boolean each = !asked.portions().isEmpty()
                && asked.portions().stream().allMatch(mass -> mass != null && mass.signum() > 0);
        boolean fit = each
                && (asked.available() == null
                        || asked.portions().stream()
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                                        .compareTo(asked.available())
                                <= 0);
        return Verdict.holdsIf(fit, "portions", asked.available() == null ? "–" : asked.available());
    }
}
