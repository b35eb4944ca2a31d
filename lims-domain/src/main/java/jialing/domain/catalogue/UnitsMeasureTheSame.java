package jialing.domain.catalogue;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Values convert and compare only between units of one dimension. */
public class UnitsMeasureTheSame extends Rule<UnitsMeasureTheSame.Pair> {

    /** From which unit into which. */
    public record Pair(Unit from, Unit to) {}

    public UnitsMeasureTheSame() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "GB 3100-1993",
                Text.of("{0} 与 {1} 不是同一量纲，不能换算", "{0} and {1} do not measure the same thing and do not convert"));
    }

    @Override
    public Verdict judge(Pair pair) {
        return Verdict.holdsIf(pair.from().dimension() == pair.to().dimension(), "unit", pair.from(), pair.to());
    }
}
