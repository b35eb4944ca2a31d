package jialing.domain.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jialing.domain.analysis.Measured;
import jialing.domain.catalogue.LimitOperator;
import jialing.domain.catalogue.Unit;
import jialing.domain.shared.Text;

/** Noise is reported in whole decibels, and what is reported is compared. Decibels are no multiples: none is stated. */
final class WholeDecibels {

    private WholeDecibels() {}

    static Judgement judge(Requirement requirement, Determinand level) {
        Determinand whole = reported(level);
        Conformity conformity = requirement.judge(whole);
        return new Judgement(
                whole, requirement, conformity.isExceeded() ? Conformity.exceeds() : conformity, null, true);
    }

    static Determinand reported(Determinand level) {
        return level.amount()
                .map(decibels -> new Determinand(
                        level.analyte(),
                        new Measured(decibels.setScale(0, RoundingMode.HALF_EVEN)),
                        level.unit(),
                        level.method(),
                        level.expandedUncertainty()))
                .orElse(level);
    }

    /** What a highest level at night must keep: the limit of the night and so many decibels above it. */
    static Requirement above(Requirement night, int allowance, Text clause) {
        BigDecimal highest = night.high().add(BigDecimal.valueOf(allowance));
        return new Requirement(
                night.source(),
                clause,
                "LMAX",
                null,
                LimitOperator.AT_MOST,
                null,
                highest,
                "≤" + highest.toPlainString(),
                Unit.DECIBEL_A);
    }
}
