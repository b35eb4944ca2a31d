package jialing.domain.air;

import java.math.BigDecimal;
import java.math.MathContext;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The flow of a sampler before and after sampling differs by no more than the method allows, else the volume is not known. */
public final class FlowHeld extends Rule<FlowHeld.Flows> {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /**
     * Flows in the same unit, as the flow meter showed them before and after.
     *
     * @param field where it was written down
     * @param tolerance in percent of the flow before, usually 5
     */
    public record Flows(String field, BigDecimal before, BigDecimal after, BigDecimal tolerance) {}

    public FlowHeld() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 194-2017",
                Text.of(
                        "采样前后流量变化 {0}%，超过 {1}%，样品作废",
                        "The flow changed by {0} % between before and after, more than {1} %: the sample is void"));
    }

    @Override
    public Verdict judge(Flows flows) {
        if (flows.before().signum() <= 0) {
            return Verdict.undecided(Text.of("采样前流量须大于零", "The flow before sampling must be above zero"));
        }
        BigDecimal change = flows.after()
                .subtract(flows.before())
                .abs()
                .multiply(PERCENT)
                .divide(flows.before(), MathContext.DECIMAL128);
        return Verdict.holdsIf(
                change.compareTo(flows.tolerance()) <= 0,
                flows.field(),
                change.round(new MathContext(3)).toPlainString(),
                flows.tolerance().toPlainString());
    }
}
