package jialing.domain.plausibility.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import jialing.domain.catalogue.Unit;

/** How figures of plausibility are shown: three significant digits. Rules compare with all digits. */
final class Shown {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    private Shown() {}

    static String of(BigDecimal value) {
        BigDecimal shown = value.signum() == 0 ? BigDecimal.ZERO : value.round(THREE_DIGITS);
        return shown.toPlainString().replace('-', '−');
    }

    static String of(BigDecimal value, Unit unit) {
        return unit == Unit.DIMENSIONLESS ? of(value) : of(value) + " " + unit.symbol();
    }
}
