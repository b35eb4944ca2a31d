package jialing.domain.proficiency.statistics;

import static jialing.domain.proficiency.statistics.PlainStatistics.DIGITS;

import java.math.BigDecimal;
import jialing.domain.proficiency.ScoreGrade;
import jialing.domain.proficiency.ScoreKind;

/** How far the result of a laboratory lies from the assigned value, on the scale that its kind asks for (ISO 13528:2022 clause 9). */
public record Score(ScoreKind kind, BigDecimal value) {

    private static final BigDecimal QUESTIONABLE_BEYOND = BigDecimal.valueOf(2);
    private static final BigDecimal UNSATISFACTORY_FROM = BigDecimal.valueOf(3);

    public static Score z(BigDecimal result, AssignedValue assigned, BigDecimal proficiencyDeviation) {
        return of(ScoreKind.Z, result, assigned, proficiencyDeviation);
    }

    public static Score zPrime(BigDecimal result, AssignedValue assigned, BigDecimal proficiencyDeviation) {
        return of(ScoreKind.Z_PRIME, result, assigned, root(proficiencyDeviation, assigned.standardUncertainty()));
    }

    /** @param standardUncertainty that the laboratory states for its result */
    public static Score zeta(BigDecimal result, BigDecimal standardUncertainty, AssignedValue assigned) {
        return of(ScoreKind.ZETA, result, assigned, root(standardUncertainty, assigned.standardUncertainty()));
    }

    /**
     * @param expandedUncertainty that the laboratory states for its result
     * @param ofAssigned U(x_pt)
     */
    public static Score en(
            BigDecimal result, BigDecimal expandedUncertainty, AssignedValue assigned, BigDecimal ofAssigned) {
        return of(ScoreKind.EN, result, assigned, root(expandedUncertainty, ofAssigned));
    }

    /** z where u(x_pt) is negligible, z′ where it is not (9.2.1, 9.5). */
    public static Score zOrPrime(BigDecimal result, AssignedValue assigned, BigDecimal proficiencyDeviation) {
        return assigned.isCertainEnoughFor(proficiencyDeviation)
                ? z(result, assigned, proficiencyDeviation)
                : zPrime(result, assigned, proficiencyDeviation);
    }

    private static Score of(ScoreKind kind, BigDecimal result, AssignedValue assigned, BigDecimal scale) {
        return new Score(kind, result.subtract(assigned.value()).divide(scale, DIGITS));
    }

    private static BigDecimal root(BigDecimal one, BigDecimal other) {
        return one.pow(2).add(other.pow(2)).sqrt(DIGITS);
    }

    /** Two and three belong to the better and the worse grade: |z| ≤ 2 satisfies, |z| ≥ 3 asks for action; |E_n| ≤ 1 satisfies. */
    public ScoreGrade grade() {
        BigDecimal size = value.abs();
        if (kind == ScoreKind.EN) {
            return size.compareTo(BigDecimal.ONE) <= 0 ? ScoreGrade.SATISFACTORY : ScoreGrade.UNSATISFACTORY;
        }
        if (size.compareTo(UNSATISFACTORY_FROM) >= 0) {
            return ScoreGrade.UNSATISFACTORY;
        }
        return size.compareTo(QUESTIONABLE_BEYOND) > 0 ? ScoreGrade.QUESTIONABLE : ScoreGrade.SATISFACTORY;
    }
}
