package jialing.domain.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jialing.domain.analysis.Measured;
import jialing.domain.catalogue.Limit;
import jialing.domain.catalogue.LimitOperator;
import jialing.domain.catalogue.Unit;
import jialing.domain.shared.Text;

/**
 * Noise in a function zone by GB 3096-2008: equivalent level of the day (LD) and of the night (LN), compared as whole decibels. A
 * sudden noise at night may exceed the limit of the night by at most 15 dB(A) (clause 5.4).
 *
 * @param zone {@code 0} to {@code 3}, {@code 4a} or {@code 4b}
 */
public record FunctionZone(String zone) implements Standard {

    /** Highest level of a sudden noise at night. */
    public static final String SUDDEN_AT_NIGHT = "LMAX_N";

    private static final String EDITION = "GB 3096-2008";
    private static final BigDecimal SUDDEN_ALLOWANCE = BigDecimal.valueOf(15);

    @Override
    public String edition(LocalDate sampledOn) {
        return EDITION;
    }

    @Override
    public Assessment assess(List<Limit> limits, Collection<Determinand> determinands) {
        var judgements = new ArrayList<Judgement>();
        for (Determinand determinand : determinands) {
            judgements.add(limits.stream()
                    .filter(limit -> limit.appliesIn(zone) && limit.analyte().equals(limitedAs(determinand)))
                    .findFirst()
                    .map(limit -> judge(limit, determinand))
                    .orElseGet(() -> Judgement.withoutLimit(
                            determinand, EDITION + "对该项目未规定限值", EDITION + " sets no limit for it")));
        }
        return new Assessment(EDITION, judgements, null, List.of());
    }

    private static String limitedAs(Determinand determinand) {
        return determinand.analyte().equals(SUDDEN_AT_NIGHT) ? "LN" : determinand.analyte();
    }

    private static Judgement judge(Limit limit, Determinand determinand) {
        Requirement requirement =
                determinand.analyte().equals(SUDDEN_AT_NIGHT) ? suddenNoise(limit) : Requirement.of(limit);
        // the level that is reported is whole; what is compared is what is reported
        Determinand whole = determinand
                .amount()
                .map(level -> new Determinand(
                        determinand.analyte(),
                        new Measured(level.setScale(0, RoundingMode.HALF_EVEN)),
                        determinand.unit(),
                        determinand.expandedUncertainty()))
                .orElse(determinand);
        Conformity conformity = requirement.judge(whole);
        // decibels are no multiples
        return new Judgement(
                whole, requirement, conformity.isExceeded() ? Conformity.exceeds() : conformity, null, true);
    }

    private static Requirement suddenNoise(Limit night) {
        BigDecimal highest = night.high().orElseThrow().add(SUDDEN_ALLOWANCE);
        return new Requirement(
                EDITION,
                Text.of("5.4", "5.4"),
                SUDDEN_AT_NIGHT,
                null,
                LimitOperator.AT_MOST,
                null,
                highest,
                "≤" + highest.toPlainString(),
                Unit.DECIBEL_A);
    }
}
