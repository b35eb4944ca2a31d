package jialing.domain.proficiency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jialing.domain.catalogue.Dimension;
import jialing.domain.catalogue.Unit;
import jialing.domain.proficiency.RoundEvaluation.CodedScore;
import jialing.domain.proficiency.RoundEvaluation.MeasurandOutcome;
import jialing.domain.proficiency.RoundEvaluation.NotScored;
import jialing.domain.proficiency.statistics.AssignedValue;
import jialing.domain.proficiency.statistics.Homogeneity;
import jialing.domain.proficiency.statistics.Horwitz;
import jialing.domain.proficiency.statistics.KernelDensity;
import jialing.domain.proficiency.statistics.RobustEstimate;
import jialing.domain.proficiency.statistics.Score;
import jialing.domain.proficiency.statistics.Stability;

/**
 * From what the laboratories entered to their scores (ISO 13528:2022): blunders out, Algorithm A, the assigned value with its
 * uncertainty, σ_pt, scores. Pure: the same input gives the same evaluation.
 */
public final class EvaluationOfRound {

    /** Fewer make no consensus. */
    static final int CONSENSUS_FROM = 12;

    private static final MathContext DIGITS = MathContext.DECIMAL64;

    /** Figures that are kept: more than anybody reads, and grades are given before. */
    private static final MathContext KEPT = new MathContext(10);

    private static final BigDecimal COVERAGE = BigDecimal.valueOf(2);

    private EvaluationOfRound() {}

    /** One laboratory's result of a measurand. */
    public record Coded(String code, EnteredResult result) {}

    /**
     * What is known about a measurand.
     *
     * @param stability null where it was not tested again
     */
    public record Given(
            Measurand measurand,
            MeasurandTarget target,
            Homogeneity homogeneity,
            Stability stability,
            List<Coded> results) {

        public static Given tested(
                Measurand measurand,
                MeasurandTarget target,
                ItemTest homogeneity,
                ItemTest stability,
                List<Coded> results) {
            Homogeneity before = homogeneity.homogeneity();
            return new Given(measurand, target, before, stability.stability(before), results);
        }
    }

    public static RoundEvaluation of(List<Given> measurands, List<Blunder> blunders) {
        return new RoundEvaluation(
                measurands.stream().map(given -> outcome(given, blunders)).toList(), blunders);
    }

    /** σ_pt as far as it is known before anybody entered anything. */
    static Optional<BigDecimal> deviationBefore(MeasurandTarget target, String unit) {
        return switch (target.deviationOrigin()) {
            case PRESCRIBED -> Optional.of(target.deviation());
            case HORWITZ -> Optional.ofNullable(target.value()).flatMap(value -> horwitz(value, unit));
            case ROBUST -> Optional.empty();
        };
    }

    private static MeasurandOutcome outcome(Given given, List<Blunder> blunders) {
        Set<String> wild = blunders.stream()
                .filter(each -> each.measurand() == given.measurand().number())
                .map(Blunder::code)
                .collect(Collectors.toSet());
        List<Coded> numbers = given.results().stream()
                .filter(each -> each.result().counts())
                .sorted(Comparator.comparing(Coded::code))
                .toList();
        List<BigDecimal> values = numbers.stream()
                .filter(each -> !wild.contains(each.code()))
                .map(each -> each.result().value())
                .toList();
        Optional<RobustEstimate> robust = values.size() < 2 ? Optional.empty() : Optional.of(RobustEstimate.of(values));
        Optional<AssignedValue> assigned = assigned(given.target(), values.size(), robust);
        Optional<BigDecimal> base = deviation(given, assigned, robust).filter(each -> each.signum() > 0);
        boolean widened = base.isPresent() && !given.homogeneity().isSufficientFor(base.get());
        BigDecimal deviation = base.map(each -> widened ? wider(each, given.homogeneity()) : each)
                .orElse(null);
        NotScored notScored = notScored(given, assigned, base);
        List<CodedScore> scores = notScored == null
                ? numbers.stream()
                        .map(each -> score(each, assigned.orElseThrow(), deviation, wild.contains(each.code())))
                        .toList()
                : List.of();
        return new MeasurandOutcome(
                given.measurand(),
                given.target().origin(),
                given.target().source(),
                given.target().deviationOrigin(),
                values.size(),
                given.results().size() - numbers.size(),
                robust.map(each -> kept(each.mean())).orElse(null),
                robust.map(each -> kept(each.deviation())).orElse(null),
                assigned.map(each -> kept(each.value())).orElse(null),
                assigned.map(each -> kept(each.standardUncertainty())).orElse(null),
                kept(given.homogeneity().between()),
                given.stability() == null ? null : kept(given.stability().change()),
                deviation == null ? null : kept(deviation),
                widened,
                deviation != null && assigned.isPresent() && assigned.get().isCertainEnoughFor(deviation),
                notScored,
                scores,
                density(values));
    }

    private static Optional<AssignedValue> assigned(
            MeasurandTarget target, int results, Optional<RobustEstimate> robust) {
        if (target.origin() != ValueOrigin.PARTICIPANTS) {
            return Optional.of(new AssignedValue(target.origin(), target.value(), target.standardUncertainty()));
        }
        return results < CONSENSUS_FROM ? Optional.empty() : robust.map(AssignedValue::ofConsensus);
    }

    private static Optional<BigDecimal> deviation(
            Given given, Optional<AssignedValue> assigned, Optional<RobustEstimate> robust) {
        return switch (given.target().deviationOrigin()) {
            case PRESCRIBED -> Optional.of(given.target().deviation());
            case HORWITZ ->
                assigned.flatMap(each -> horwitz(each.value(), given.measurand().unit()));
            case ROBUST -> robust.filter(each -> each.count() >= CONSENSUS_FROM).map(RobustEstimate::deviation);
        };
    }

    private static NotScored notScored(Given given, Optional<AssignedValue> assigned, Optional<BigDecimal> base) {
        boolean consensus = given.target().deviationOrigin() == DeviationOrigin.ROBUST;
        if (assigned.isEmpty() || base.isEmpty() && consensus && numbers(given) < CONSENSUS_FROM) {
            return NotScored.TOO_FEW;
        }
        if (base.isEmpty()) {
            return NotScored.NO_DEVIATION;
        }
        return given.stability() != null && !given.stability().isSufficientFor(base.get()) ? NotScored.UNSTABLE : null;
    }

    private static long numbers(Given given) {
        return given.results().stream().filter(each -> each.result().counts()).count();
    }

    /** Items that differ among themselves are no fault of a laboratory's: their part is added to σ_pt (ISO 13528:2022 B.2). */
    private static BigDecimal wider(BigDecimal deviation, Homogeneity homogeneity) {
        return deviation.pow(2).add(homogeneity.between().pow(2)).sqrt(DIGITS);
    }

    private static Optional<BigDecimal> horwitz(BigDecimal value, String symbol) {
        Unit unit = Unit.of(symbol);
        Optional<Unit> perMillion = perMillion(unit);
        if (perMillion.isEmpty() || value.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal fraction = unit.convert(value, perMillion.get()).movePointLeft(6);
        return fraction.compareTo(BigDecimal.ONE) > 0
                ? Optional.empty()
                : Optional.of(
                        perMillion.get().convert(Horwitz.deviation(fraction).movePointRight(6), unit));
    }

    /** The unit of its dimension of which one is a mass fraction of 10⁻⁶. */
    static Optional<Unit> perMillion(Unit unit) {
        if (unit.dimension() == Dimension.MASS_IN_WATER) {
            return Optional.of(Unit.MILLIGRAM_PER_LITRE);
        }
        return unit.dimension() == Dimension.MASS_IN_SOLIDS
                ? Optional.of(Unit.MILLIGRAM_PER_KILOGRAM)
                : Optional.empty();
    }

    private static CodedScore score(Coded coded, AssignedValue assigned, BigDecimal deviation, boolean blunder) {
        EnteredResult result = coded.result();
        Score score = Score.zOrPrime(result.value(), assigned, deviation);
        BigDecimal expanded = result.expandedUncertainty();
        BigDecimal zeta = expanded == null
                ? null
                : kept(Score.zeta(result.value(), expanded.divide(COVERAGE, DIGITS), assigned)
                        .value());
        return new CodedScore(
                coded.code(),
                result.value(),
                expanded,
                score.kind(),
                kept(score.value()),
                score.grade(),
                zeta,
                blunder);
    }

    private static List<RoundEvaluation.DensityPoint> density(List<BigDecimal> values) {
        var points = new ArrayList<RoundEvaluation.DensityPoint>();
        for (Map.Entry<BigDecimal, BigDecimal> point : KernelDensity.of(values).entrySet()) {
            points.add(new RoundEvaluation.DensityPoint(point.getKey(), point.getValue()));
        }
        return points;
    }

    private static BigDecimal kept(BigDecimal figure) {
        return figure.round(KEPT);
    }
}
