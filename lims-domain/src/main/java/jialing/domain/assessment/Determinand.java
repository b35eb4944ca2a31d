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
 * @param method by which it was found; null where that is not known
 * @param expandedUncertainty U in the same unit; null when none is stated
 */
public record Determinand(String analyte, ResultValue value, Unit unit, String method, BigDecimal expandedUncertainty) {

    public static Determinand measured(String analyte, BigDecimal value, Unit unit) {
        return new Determinand(analyte, new Measured(value), unit, null, null);
    }

    public static Determinand below(String analyte, BigDecimal detectionLimit, Unit unit) {
        return new Determinand(analyte, BelowDetectionLimit.ofMethod(detectionLimit), unit, null, null);
    }

    public Determinand by(String standard) {
        return new Determinand(analyte, value, unit, standard, expandedUncertainty);
    }

    /** What is only known to be there or not. */
    public static Determinand found(String analyte, Presence presence, Unit unit) {
        return new Determinand(analyte, new Qualitative(presence), unit, null, null);
    }

    public Determinand withUncertainty(BigDecimal expanded) {
        return new Determinand(analyte, value, unit, method, expanded);
    }

    /** The detection limit that it is below; empty when it is not. */
    Optional<BigDecimal> detectionLimit() {
        return value instanceof BelowDetectionLimit below ? Optional.of(below.limit()) : Optional.empty();
    }

    /** The number that was reported; empty below the detection limit. */
    public Optional<BigDecimal> amount() {
        return value instanceof Measured measured ? Optional.of(measured.value()) : Optional.empty();
    }
}
