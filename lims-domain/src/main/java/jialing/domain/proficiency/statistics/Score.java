package jialing.domain.proficiency.statistics;

import static jialing.domain.proficiency.statistics.PlainStatistics.DIGITS;

import java.math.BigDecimal;

/** How far the result of a laboratory lies from the assigned value, on the scale that its kind asks for (ISO 13528:2022 clause 9). */
public record Score(Kind kind, BigDecimal value) {

    private static final BigDecimal QUESTIONABLE_BEYOND = BigDecimal.valueOf(2);
    private static final BigDecimal UNSATISFACTORY_FROM = BigDecimal.valueOf(3);

    /** On which scale. */
    public enum Kind {
        /** By σ_pt (9.4). */
        Z,
        /** By σ_pt and u(x_pt) (9.5). */
        Z_PRIME,
        /** By the standard uncertainties of both (9.6). */
        ZETA,
        /** By the expanded uncertainties of both (9.7). */
        EN
    }

    /** How it is graded. */
    public enum Grade {
        SATISFACTORY,
        /** A warning signal. */
        QUESTIONABLE,
        /** An action signal. */
        UNSATISFACTORY
    }

    public static Score z(BigDecimal result, AssignedValue assigned, BigDecimal proficiencyDeviation) {
        return of(Kind.Z, result, assigned, proficiencyDeviation);
    }

    public static Score zPrime(BigDecimal result, AssignedValue assigned, BigDecimal proficiencyDeviation) {
        return of(Kind.Z_PRIME, result, assigned, root(proficiencyDeviation, assigned.standardUncertainty()));
    }

    /** @param standardUncertainty that the laboratory states for its result */
    public static Score zeta(BigDecimal result, BigDecimal standardUncertainty, AssignedValue assigned) {
        return of(Kind.ZETA, result, assigned, root(standardUncertainty, assigned.standardUncertainty()));
    }

    /**
     * @param expandedUncertainty that the laboratory states for its result
     * @param ofAssigned U(x_pt)
     */
    public static Score en(
            BigDecimal result, BigDecimal expandedUncertainty, AssignedValue assigned, BigDecimal ofAssigned) {
        return of(Kind.EN, result, assigned, root(expandedUncertainty, ofAssigned));
    }

    /** z where u(x_pt) is negligible, z′ where it is not (9.2.1, 9.5). */
    public static Score zOrPrime(BigDecimal result, AssignedValue assigned, BigDecimal proficiencyDeviation) {
        return assigned.isCertainEnoughFor(proficiencyDeviation)
                ? z(result, assigned, proficiencyDeviation)
                : zPrime(result, assigned, proficiencyDeviation);
    }

    private static Score of(Kind kind, BigDecimal result, AssignedValue assigned, BigDecimal scale) {
        return new Score(kind, result.subtract(assigned.value()).divide(scale, DIGITS));
    }

    private static BigDecimal root(BigDecimal one, BigDecimal other) {
        return one.pow(2).add(other.pow(2)).sqrt(DIGITS);
    }

    /** Two and three belong to the better and the worse grade: |z| ≤ 2 satisfies, |z| ≥ 3 asks for action; |E_n| ≤ 1 satisfies. */
    public Grade grade() {
        BigDecimal size = value.abs();
        if (kind == Kind.EN) {
            return size.compareTo(BigDecimal.ONE) <= 0 ? Grade.SATISFACTORY : Grade.UNSATISFACTORY;
        }
        if (size.compareTo(UNSATISFACTORY_FROM) >= 0) {
            return Grade.UNSATISFACTORY;
        }
        return size.compareTo(QUESTIONABLE_BEYOND) > 0 ? Grade.QUESTIONABLE : Grade.SATISFACTORY;
    }
}
