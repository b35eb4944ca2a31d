package jialing.domain.methods.rules;

import java.util.Optional;
import jialing.domain.methods.BenchRecord.BenchQuantity;
import jialing.domain.methods.FormulaInput;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What a formula is given is read at the bench, in the unit in which it is read there. */
public class QuantityIsReadAtBench extends Rule<QuantityIsReadAtBench.Asked> {

    /** @param known empty when nothing of that name is read */
    public record Asked(FormulaInput input, Optional<BenchQuantity> known) {

        Optional<String> unit() {
            return known.flatMap(BenchQuantity::unit);
        }
    }

    public QuantityIsReadAtBench() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("“{0}”不是台面录入的量，或单位不是 {1}", "“{0}” is not read at the bench, or not in {1}"));
    }

    @Override
    public Verdict judge(QuantityIsReadAtBench.Asked asked) {
        return Verdict.holdsIf(
                asked.known().isPresent()
                        && asked.unit()
                                .filter(each -> !each.equals(asked.input().unit()))
                                .isEmpty(),
                "inputs",
                asked.input().quantity(),
                asked.unit().orElse("—"));
    }
}
