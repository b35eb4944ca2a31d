package jialing.domain.air.rules;

import java.math.BigDecimal;
import jialing.domain.air.GasVolume;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Some gas was drawn, under some pressure, above the absolute zero. */
public final class GasIsSound extends Rule<GasVolume> {

    private static final BigDecimal ABSOLUTE_ZERO = new BigDecimal("-273.15");

    public GasIsSound() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "采气体积和压力须大于零，温度须高于绝对零度",
                        "Volume and pressure are above zero and the temperature above absolute zero"));
    }

    @Override
    public Verdict judge(GasVolume gas) {
        return Verdict.holdsIf(
                gas.volume().signum() > 0
                        && gas.pressure().signum() > 0
                        && gas.temperature().compareTo(ABSOLUTE_ZERO) > 0,
                "volume");
    }
}
