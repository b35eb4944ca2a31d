package jialing.domain.uncertainty.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A band begins at zero or above and ends above its beginning. */
public class BandIsARange extends Rule<BandIsARange.Band> {

    private static final int MOST_DIGITS = 30;

    /** @param high null: without end */
    public record Band(BigDecimal low, BigDecimal high) {}

    public BandIsARange() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO 11352:2012",
                Text.of("浓度段的下限不能为负，上限须大于下限", "A band begins at zero or above and ends above its beginning"));
    }

    @Override
    public Verdict judge(Band band) {
        BigDecimal low = band.low() == null ? BigDecimal.ZERO : band.low();
        boolean sound = isKept(low) && low.signum() >= 0;
        boolean ends = band.high() == null || isKept(band.high()) && band.high().compareTo(low) > 0;
        return Verdict.holdsIf(sound && ends, "low");
    }

    private static boolean isKept(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }
}
