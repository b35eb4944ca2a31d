package jialing.domain.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import jialing.domain.analysis.BelowDetectionLimit;
import jialing.domain.analysis.Measured;
import jialing.domain.analysis.Qualitative;
import jialing.domain.analysis.ResultValue;
import jialing.domain.biology.Presence;
import jialing.domain.catalogue.Unit;

/**
 * An analyte with what was reported of it, ready to be judged. What is only smelt or seen (odour, visible matter) is reported as a
 * degree: zero is absent.
 *
 * @param expandedUncertainty U in the same unit; null when none is stated
 */
public record Determinand(String analyte, ResultValue value, Unit unit, BigDecimal expandedUncertainty) {

    public static Determinand measured(String analyte, BigDecimal value, Unit unit) {
        return new Determinand(analyte, new Measured(value), unit, null);
    }

    public static Determinand below(String analyte, BigDecimal detectionLimit, Unit unit) {
        return new Determinand(analyte, BelowDetectionLimit.ofMethod(detectionLimit), unit, null);
    }

    /** What is only known to be there or not. */
    public static Determinand found(String analyte, Presence presence, Unit unit) {
        return new Determinand(analyte, new Qualitative(presence), unit, null);
    }

    public Determinand withUncertainty(BigDecimal expanded) {
        return new Determinand(analyte, value, unit, expanded);
    }

    /** The number that was reported; empty below the detection limit. */
    public Optional<BigDecimal> amount() {
        return value instanceof Measured measured ? Optional.of(measured.value()) : Optional.empty();
    }
}
