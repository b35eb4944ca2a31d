package jialing.domain.radioactivity.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What an activity is divided by is above zero, and its uncertainty is not negative. */
public final class QuantityIsPositive extends Rule<QuantityIsPositive.Entry> {

    public record Entry(String field, BigDecimal value, BigDecimal uncertainty) {}

    public QuantityIsPositive() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("{0} 须大于零，其标准不确定度不得为负", "{0} is above zero and its standard uncertainty is not negative"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(
                entry.value().signum() > 0 && entry.uncertainty().signum() >= 0, entry.field(), entry.field());
    }
}
