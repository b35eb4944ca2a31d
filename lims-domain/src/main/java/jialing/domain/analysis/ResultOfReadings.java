package jialing.domain.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.calculation.ContentInterval;
import jialing.domain.analysis.calculation.CountingScatter;
import jialing.domain.analysis.calculation.Inputs;
import jialing.domain.analysis.calculation.MeasuredSeries;
import jialing.domain.analysis.calculation.Rounding;
import jialing.domain.analysis.calculation.RoundingRule;
import jialing.domain.biology.Presence;
import jialing.domain.radioactivity.CoverageInterval;
import jialing.domain.shared.TimeOrderedId;

/**
 * Makes the result of an analyte in a position out of its readings: mean of the replicates, comparison with the detection limit in
 * force, one rounding.
 */
final class ResultOfReadings {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int DIGITS_OF_LIMITS = 2;

    private final AnalyticalBatch batch;
    private final BatchAnalyte analyte;
    private final BatchPosition position;
    private final List<RawRecord> readings;
    private final Optional<ContentInterval> coverage;
    private final List<CountingScatter> scatters;

    /**
     * @param readings the versions in force, at least one, all of this analyte
     * @param series that the one reading was calculated from, null when none was
     */
    ResultOfReadings(
            AnalyticalBatch batch,
            BatchAnalyte analyte,
            BatchPosition position,
            List<RawRecord> readings,
            MeasuredSeries series) {
        this.batch = batch;
        this.analyte = analyte;
        this.position = position;
        this.readings = readings;
        this.scatters = readings.stream()
                .map(analyte::scatter)
                .flatMap(Optional::stream)
                .toList();
        // the mean of two estimates has no interval of either
        this.coverage = series == null || readings.size() > 1 ? Optional.empty() : coverageOf(readings.get(0), series);
    }

    Result version(int version, Instant at) {
        BigDecimal limit = limitInForce();
        BigDecimal unrounded = mean(limit);
        var rule = analyte.rounding(limit);
        ResultValue value = value(unrounded, limit, rule);
        RawRecord first = readings.get(0);
        return new Result(
                TimeOrderedId.next(),
                batch.id(),
                batch.round(),
                position.id(),
                analyte.analyte(),
                version,
                value,
                unrounded,
                analyte.unit(),
                batch.method(),
                rule.id(),
                RoundingRule.VERSION,
                first.formula(),
                first.formulaVersion(),
                first.calibration(),
                limit,
                interval(unrounded, limit, rule),
                readings.stream().map(RawRecord::id).toList(),
                flags(value),
                null,
                at);
    }

    /**
     * The detection limit grows with the dilution, but has no more digits than before. That of counting is stated with two digits:
     * statistics tell no more.
     */
    private BigDecimal limitInForce() {
        return smallestSeen()
                .or(this::threshold)
                .map(ResultOfReadings::toTwoDigits)
                .orElseGet(this::limitOfMethod);
    }

    private Optional<BigDecimal> threshold() {
        return scatters.stream().map(CountingScatter::decisionThreshold).max(Comparator.naturalOrder());
    }

    private Optional<BigDecimal> smallestSeen() {
        return scatters.stream()
                .map(CountingScatter::detectionLimit)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private static BigDecimal toTwoDigits(BigDecimal found) {
        return plain(Rounding.toSignificantDigits(found, DIGITS_OF_LIMITS));
    }

    /** Null where the readings tell nothing of it. */
    private ResultInterval interval(BigDecimal unrounded, BigDecimal limit, RoundingRule rule) {
        if (unrounded == null || threshold().isEmpty() && coverage.isEmpty()) {
            return null;
        }
        BigDecimal threshold = threshold().map(ResultOfReadings::toTwoDigits).orElse(null);
        if (isBelow(unrounded, limit)) {
            return threshold == null ? null : new ResultInterval(null, null, null, threshold);
        }
        ContentInterval known = coverage.orElseGet(() -> counted(unrounded));
        return new ResultInterval(
                plain(rule.apply(known.low())),
                known.high().map(rule::apply).map(ResultOfReadings::plain).orElse(null),
                ResultInterval.USUAL_COVERAGE,
                threshold);
    }

    /** Readings share detector, background and efficiency: their uncertainties are taken as if all of it was common to them. */
    private ContentInterval counted(BigDecimal mean) {
        BigDecimal uncertainty = scatters.stream()
                .map(CountingScatter::uncertainty)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(scatters.size()), MathContext.DECIMAL128);
        CoverageInterval interval = CoverageInterval.shortest(mean, uncertainty);
        return new ContentInterval(interval.low(), Optional.of(interval.high()));
    }

    private BigDecimal limitOfMethod() {
        BigDecimal limit = analyte.detectionLimit();
        BigDecimal dilution = readings.stream()
                .map(RawRecord::dilution)
                .reduce(BigDecimal::max)
                .orElseThrow();
        return limit == null || dilution.compareTo(BigDecimal.ONE) == 0
                ? limit
                : plain(Rounding.toSignificantDigits(limit.multiply(dilution), limit.precision()));
    }

    private Optional<ContentInterval> coverageOf(RawRecord reading, MeasuredSeries series) {
        return analyte.calculation()
                .coverage(new Inputs(reading.inputs(), reading.dilution(), series))
                .map(found -> found.in(analyte::inUnitOfResult));
    }

    private BigDecimal mean(BigDecimal limit) {
        if (analyte.tellsPresence()) {
            return readings.stream()
                    .map(RawRecord::content)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
        if (readings.stream().anyMatch(reading -> reading.content() == null)) {
            return null;
        }
        return readings.size() == 1
                ? readings.get(0).content()
                : new Replicates(readings.stream()
                                .map(reading -> inMean(reading.content(), limit))
                                .toList())
                        .mean();
    }

    private BigDecimal inMean(BigDecimal content, BigDecimal limit) {
        return isBelow(content, limit) ? limit.divide(TWO) : content;
    }

    private ResultValue value(BigDecimal unrounded, BigDecimal limit, RoundingRule rule) {
        if (unrounded == null) {
            return new NotDetermined(NotDetermined.Reason.ABOVE_TOP_STANDARD);
        }
        if (analyte.tellsPresence()) {
            return new Qualitative(Presence.inAnyOf(List.of(unrounded.signum() > 0)));
        }
        return isBelow(unrounded, limit) ? below(limit) : new Measured(plain(rule.apply(unrounded)));
    }

    private BelowDetectionLimit below(BigDecimal limit) {
        return threshold().isPresent() ? BelowDetectionLimit.ofCounting(limit) : BelowDetectionLimit.ofMethod(limit);
    }

    /** On a limit of the method a content is seen; on its decision threshold it is not yet (ISO 11929-1:2019). */
    private boolean isBelow(BigDecimal content, BigDecimal limit) {
        return threshold()
                .map(found -> content.compareTo(found) <= 0)
                .orElseGet(() -> limit != null && content.compareTo(limit) < 0);
    }

    private Set<ResultFlag> flags(ResultValue value) {
        return Stream.of(
                        flagIf(
                                readings.stream().anyMatch(reading -> reading.content() == null),
                                ResultFlag.ABOVE_TOP_STANDARD),
                        flagIf(
                                value instanceof Measured && readings.stream().anyMatch(RawRecord::belowBottomStandard),
                                ResultFlag.BELOW_BOTTOM_STANDARD),
                        flagIf(
                                readings.stream()
                                        .anyMatch(reading -> reading.dilution().compareTo(BigDecimal.ONE) > 0),
                                ResultFlag.DILUTED),
                        flagIf(holdsTwoPositions(), ResultFlag.MEAN_OF_DUPLICATES),
                        flagIf(
                                readings.size() > 1 && !holdsTwoPositions() && !analyte.tellsPresence(),
                                ResultFlag.MEAN_OF_REPLICATES),
                        flagIf(position.lateDecision().isPresent(), ResultFlag.HOLDING_TIME_EXCEEDED))
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ResultFlag.class)));
    }

    private boolean holdsTwoPositions() {
        return readings.stream().map(RawRecord::position).distinct().count() > 1;
    }

    private static Set<ResultFlag> flagIf(boolean condition, ResultFlag flag) {
        return condition ? Set.of(flag) : Set.of();
    }

    /** 1.23E+4 is kept as 12300: the database and the reader count the same digits. */
    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
