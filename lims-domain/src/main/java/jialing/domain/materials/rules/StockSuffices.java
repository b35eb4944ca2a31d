package jialing.domain.materials.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Nobody takes out what is not there. */
public class StockSuffices extends Rule<StockSuffices.Taking> {

    public record Taking(BigDecimal inStore, BigDecimal taken, String unit) {}

    public StockSuffices() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("库存 {0} {2}，不能取出 {1} {2}", "{0} {2} in store: {1} {2} cannot be taken out"));
    }

    @Override
    public Verdict judge(StockSuffices.Taking subject) {
        return Verdict.holdsIf(
                subject.inStore().compareTo(subject.taken()) >= 0,
                "amount",
                subject.inStore().toPlainString(),
                subject.taken().toPlainString(),
                subject.unit());
    }
}
