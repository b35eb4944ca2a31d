package jialing.domain.analysis;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A result as people see and sign it.
 *
 * @param position code of the position in the batch
 * @param interval which holds the true value with 95 %, as printed, e.g. {@code 0.176～0.241}; null where the readings do not tell
 * @param decisionThreshold what a counted activity must exceed to be there; null for what was not counted
 * @param printed value in the convention of the matrix, e.g. {@code 0.456} or {@code 0.025L}
 */
public record ResultLine(
        UUID resultId,
        String position,
        String analyte,
        int version,
        String printed,
        String unit,
        BigDecimal unrounded,
        String roundingRule,
        String formula,
        int formulaVersion,
        UUID calibration,
        BigDecimal detectionLimit,
        String interval,
        BigDecimal decisionThreshold,
        Set<ResultFlag> flags,
        String reason) {

    static List<ResultLine> all(AnalyticalBatch batch, Collection<Result> results) {
        var convention = DetectionConvention.of(batch.matrix());
        Map<UUID, BatchPosition> positions =
                batch.positions().stream().collect(Collectors.toMap(BatchPosition::id, Function.identity()));
        return results.stream()
                .sorted(Comparator.comparing((Result result) ->
                                positions.get(result.position()).ordinal())
                        .thenComparing(Result::analyte))
                .map(result -> of(positions.get(result.position()).code(), result, convention))
                .toList();
    }

    private static ResultLine of(String position, Result result, DetectionConvention convention) {
        return new ResultLine(
                result.id(),
                position,
                result.analyte(),
                result.version(),
                result.value().printed(convention),
                result.unit(),
                result.unrounded(),
                result.roundingRule(),
                result.formula(),
                result.formulaVersion(),
                result.calibration(),
                result.detectionLimit(),
                result.printedInterval(),
                result.decisionThreshold(),
                new TreeSet<>(result.flags()),
                result.reason());
    }
}
