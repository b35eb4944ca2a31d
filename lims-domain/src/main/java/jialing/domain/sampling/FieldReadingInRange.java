package jialing.domain.sampling;

import java.math.BigDecimal;
import java.util.Optional;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An instrument shows nothing beyond its measuring range. */
public class FieldReadingInRange extends Rule<FieldReadingInRange.Shown> {

    /** @param lowest of the range in the reading's own unit, empty when the range does not apply */
    public record Shown(
            String analyte,
            BigDecimal value,
            String instrument,
            Optional<BigDecimal> lowest,
            Optional<BigDecimal> highest) {}

    FieldReadingInRange() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 6.4.5",
                Text.of("{0} 的读数 {1} 超出仪器 {2} 的量程", "The reading {1} of {0} lies outside the range of instrument {2}"));
    }

    @Override
    public Verdict judge(Shown shown) {
        boolean below = shown.lowest()
                .filter(lowest -> shown.value().compareTo(lowest) < 0)
                .isPresent();
        boolean above = shown.highest()
                .filter(highest -> shown.value().compareTo(highest) > 0)
                .isPresent();
        return Verdict.holdsIf(
                !below && !above,
                "readings." + shown.analyte(),
                shown.analyte(),
                shown.value().toPlainString(),
                shown.instrument());
    }
}
