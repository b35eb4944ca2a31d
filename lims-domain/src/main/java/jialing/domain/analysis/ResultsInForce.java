package jialing.domain.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.RawRecord.Cell;
import jialing.domain.analysis.calculation.MeasuredSeries;

/** The present round of a batch in memory: readings, and the results that follow from them. */
final class ResultsInForce {

    /** One analyte in one position. */
    record Key(UUID position, String analyte) {

        static Key of(RawRecord record) {
            return new Key(record.position(), record.analyte());
        }

        static Key of(Result result) {
            return new Key(result.position(), result.analyte());
        }
    }

    private final AnalyticalBatch batch;
    private final Map<String, BatchAnalyte> analytes;
    private final Map<UUID, BatchPosition> positions;
    private final Map<Cell, RawRecord> readings = new LinkedHashMap<>();
    private final Map<Key, Result> results = new HashMap<>();

    ResultsInForce(AnalyticalBatch batch, Collection<RawRecord> readings, Collection<Result> results) {
        this.batch = batch;
        this.analytes = batch.analytes().stream().collect(Collectors.toMap(BatchAnalyte::analyte, Function.identity()));
        this.positions = batch.positions().stream().collect(Collectors.toMap(BatchPosition::id, Function.identity()));
        readings.forEach(record -> this.readings.put(record.cell(), record));
        results.forEach(result -> this.results.put(Key.of(result), result));
    }

    /** New readings take the place of old ones; what they touch is calculated anew. */
    List<Result> take(Collection<RawRecord> taken, Instant at) {
        return take(taken, null, at);
    }

    /** @param series that all of them were calculated from; null when none was */
    List<Result> take(Collection<RawRecord> taken, MeasuredSeries series, Instant at) {
        taken.forEach(record -> readings.put(record.cell(), record));
        Map<Key, List<RawRecord>> byKey = readingsByKey();
        return taken.stream()
                .map(Key::of)
                .distinct()
                .map(key -> calculate(key, byKey.get(key), series, at))
                .toList();
    }

    /**
     * What a sample and its laboratory duplicate give together is reported for the sample: their mean. A list of species has none, nor has what is there or
     * is not: the
     * first count stands with its indices, so that they can be calculated again from it; the second is its control.
     */
    List<Result> meansOfDuplicates(Instant at) {
        Map<Key, List<RawRecord>> byKey = readingsByKey();
        Map<String, BatchPosition> byCode =
                positions.values().stream().collect(Collectors.toMap(BatchPosition::code, Function.identity()));
        var means = new ArrayList<Result>();
        for (BatchPosition duplicate : batch.positions()) {
            if (duplicate.kind() == PositionKind.LABORATORY_DUPLICATE) {
                BatchPosition sample = byCode.get(duplicate.origin().orElseThrow());
                for (String analyte : withMean(duplicate)) {
                    var own = new Key(sample.id(), analyte);
                    var second = byKey.get(new Key(duplicate.id(), analyte));
                    means.add(calculate(own, join(byKey.get(own), second), null, at));
                }
            }
        }
        return means;
    }

    private List<String> withMean(BatchPosition duplicate) {
        return duplicate.analytes().stream()
                .filter(analyte -> hasMean(analytes.get(analyte)))
                .toList();
    }

    private static boolean hasMean(BatchAnalyte analyte) {
        return !analyte.tellsPresence()
                && analyte.calculation()
                        .readsSeries()
                        .filter(SeriesKind.TAXA::equals)
                        .isEmpty();
    }

    /** Position and analyte of everything that is asked for and has no result that could be reported. */
    List<String> missing() {
        return batch.positions().stream()
                .flatMap(position -> position.analytes().stream()
                        .filter(analyte -> !determined(new Key(position.id(), analyte)))
                        .map(analyte -> position.code() + " " + analyte))
                .toList();
    }

    Optional<Result> of(Key key) {
        return Optional.ofNullable(results.get(key));
    }

    List<RawRecord> readings() {
        return List.copyOf(readings.values());
    }

    Collection<Result> all() {
        return results.values();
    }

    /** A control that has grown beyond counting says all that is asked of it. */
    private boolean determined(Key key) {
        boolean mayBeCountless = positions.get(key.position()).kind().isQualityControl()
                && analytes.get(key.analyte()).looksForGrowth();
        return of(key).filter(result -> mayBeCountless || !(result.value() instanceof NotDetermined))
                .isPresent();
    }

    private Result calculate(Key key, List<RawRecord> records, MeasuredSeries series, Instant at) {
        Result before = results.get(key);
        var result = new ResultOfReadings(
                        batch, analytes.get(key.analyte()), positions.get(key.position()), records, series)
                .version(before == null ? 1 : before.version() + 1, at);
        results.put(key, result);
        return result;
    }

    private Map<Key, List<RawRecord>> readingsByKey() {
        return readings.values().stream().collect(Collectors.groupingBy(Key::of));
    }

    private static List<RawRecord> join(List<RawRecord> sample, List<RawRecord> duplicate) {
        return Stream.concat(sample.stream(), duplicate.stream()).toList();
    }
}
