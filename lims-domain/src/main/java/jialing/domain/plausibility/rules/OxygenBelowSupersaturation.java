package jialing.domain.plausibility.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jialing.domain.catalogue.Unit;
import jialing.domain.plausibility.SampleContent;
import jialing.domain.plausibility.SampleContents;
import jialing.domain.shared.Text;

/**
 * Fresh water in equilibrium with air holds DO_f = 468 / (31.6 + T) mg/L of oxygen, T in ℃ (HJ 2.3-2018). Algae bring it above that,
 * but hardly above twice as much.
 */
public final class OxygenBelowSupersaturation extends Relation {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal NUMERATOR = BigDecimal.valueOf(468);
    private static final BigDecimal BELOW_ZERO = new BigDecimal("31.6");
    private static final BigDecimal USUALLY_AT_MOST = BigDecimal.valueOf(200);

    private final BigDecimal atMost;

    public OxygenBelowSupersaturation() {
        this(USUALLY_AT_MOST);
    }

    /** @param atMost percent of saturation */
    OxygenBelowSupersaturation(BigDecimal atMost) {
        super(
                "HJ 2.3-2018",
                List.of("DO", "WTEMP"),
                Text.of(
                        "溶解氧 {0} 为水温 {1} 时饱和值的 {2}，超过 {3}；请核查，说明原因或重新测定",
                        "The dissolved oxygen of {0} is {2} of saturation at {1}, more than {3}; check, and explain it or measure again"));
        this.atMost = atMost;
    }

    /** In mg/L. */
    static BigDecimal saturation(BigDecimal temperature) {
        return NUMERATOR.divide(BELOW_ZERO.add(temperature), DIGITS);
    }

    @Override
    public Text looked() {
        return Text.of("溶解氧饱和度", "saturation with oxygen");
    }

    @Override
    public Optional<Standing> in(SampleContents contents) {
        Optional<SampleContent> temperature = contents.in(Unit.DEGREE_CELSIUS, "WTEMP")
                .filter(each -> each.value().add(BELOW_ZERO).signum() > 0);
        return contents.in(Unit.MILLIGRAM_PER_LITRE, "DO")
                .flatMap(oxygen -> temperature.map(each -> standing(oxygen, each)));
    }

    private Standing standing(SampleContent oxygen, SampleContent temperature) {
        BigDecimal saturation = saturation(temperature.value());
        BigDecimal percent = PERCENT.multiply(oxygen.atLeast()).divide(saturation, DIGITS);
        BigDecimal tolerance = PERCENT.multiply(oxygen.tolerance()).divide(saturation, DIGITS);
        String bound = Shown.of(atMost) + " %";
        return new Standing(
                percent.subtract(atMost).subtract(tolerance),
                Shown.of(percent) + " %",
                "≤ " + bound,
                List.of(
                        Shown.of(oxygen.value(), oxygen.unit()),
                        Shown.of(temperature.value(), temperature.unit()),
                        Shown.of(percent) + " %",
                        bound));
    }
}
