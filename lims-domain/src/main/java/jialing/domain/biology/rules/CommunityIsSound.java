package jialing.domain.biology.rules;

import java.math.BigDecimal;
import java.util.Collection;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** No taxon has fewer individuals than none. An empty list is a finding: nothing lived there. */
public final class CommunityIsSound extends Rule<Collection<BigDecimal>> {

    public CommunityIsSound() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 1295-2023",
                Text.of("物种的个体数或密度不得为负", "The abundance of a taxon is not negative"));
    }

    @Override
    public Verdict judge(Collection<BigDecimal> abundances) {
        return Verdict.holdsIf(abundances.stream().allMatch(each -> each.signum() >= 0), "values");
    }
}
