package jialing.domain.plausibility.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import jialing.domain.catalogue.Unit;
import jialing.domain.plausibility.SampleContent;

/** How figures of plausibility are shown: three significant digits. Rules compare with all digits. */
public final class Shown {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    private Shown() {}

    static String of(BigDecimal value) {
        BigDecimal shown = value.signum() == 0 ? BigDecimal.ZERO : value.round(THREE_DIGITS);
        return shown.toPlainString().replace('-', '−');
    }

    /** A content below its detection limit as less than the limit. */
    public static String of(SampleContent content) {
        return (content.below() ? "< " : "") + of(content.value(), content.unit());
    }

    static String of(BigDecimal value, Unit unit) {
        return unit == Unit.DIMENSIONLESS ? of(value) : of(value) + " " + unit.symbol();
    }
}
