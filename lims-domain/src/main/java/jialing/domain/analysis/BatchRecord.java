package jialing.domain.analysis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jialing.domain.analysis.calculation.CountingScatter;
import jialing.domain.analysis.calculation.Input;

/** Everything that was read in the present round of a batch, for those who judge and review it. */
public final class BatchRecord {

    private final AnalyticalBatch batch;
    private final List<RawRecord> readings;
    private final List<Calibration> calibrations;
    private final Map<Cell, List<RawRecord>> readingsOfCells;
    private final Map<String, BatchPosition> positions;
    private final Map<String, BatchAnalyte> analytes;
    private final Map<String, Calibration> calibrationsOfAnalytes;

    /** One analyte in one position. */
    private record Cell(UUID position, String analyte) {}

    public BatchRecord(AnalyticalBatch batch, List<RawRecord> readings, List<Calibration> calibrations) {
        this.batch = batch;
        this.readings = List.copyOf(readings);
        this.calibrations = List.copyOf(calibrations);
        this.readingsOfCells =
                readings.stream().collect(groupingBy(reading -> new Cell(reading.position(), reading.analyte())));
        this.positions = byName(batch.positions(), BatchPosition::code);
        this.analytes = byName(batch.analytes(), BatchAnalyte::analyte);
        this.calibrationsOfAnalytes = byName(calibrations, Calibration::analyte);
    }

    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        return all.stream().collect(toMap(name, Function.identity(), (first, other) -> first));
    }

    public AnalyticalBatch batch() {
        return batch;
    }

    public List<RawRecord> readings() {
        return readings;
    }

    public List<Calibration> calibrations() {
        return calibrations;
    }

    /** The replicates of an analyte in a position. */
    public List<RawRecord> readings(BatchPosition position, String analyte) {
        return readingsOfCells.getOrDefault(new Cell(position.id(), analyte), List.of());
    }

    /** The content found in a position with all its digits: the mean of its replicates; empty when there is none. */
    public Optional<BigDecimal> content(BatchPosition position, String analyte) {
        List<RawRecord> replicates = readings(position, analyte);
        if (replicates.isEmpty() || replicates.stream().anyMatch(record -> record.content() == null)) {
            return Optional.empty();
        }
        return Optional.of(
                new Replicates(replicates.stream().map(RawRecord::content).toList()).mean());
    }

    /**
     * What the content of a position must exceed to stand out of the background at all, by its own counts; empty where nothing was
     * counted.
     */
    public Optional<BigDecimal> decisionThreshold(BatchPosition position, String analyte) {
        return readings(position, analyte).stream()
                .map(reading -> analyte(analyte).scatter(reading))
                .flatMap(Optional::stream)
                .map(CountingScatter::decisionThreshold)
                .max(Comparator.naturalOrder());
    }

    /** Whether anything grew in a position, more than can be counted too; empty while nothing was read. */
    public Optional<Boolean> growth(BatchPosition position, String analyte) {
        return readings(position, analyte).stream()
                .map(record ->
                        record.calculated().map(content -> content.signum() > 0).orElse(true))
                .reduce(Boolean::logicalOr);
    }

    /** What was added to a spiked position, in the unit of the result. */
    public Optional<BigDecimal> added(BatchPosition position, String analyte) {
        return input(position, analyte, Input.ADDED);
    }

    /** What a check of the calibration was made to hold, in the unit of the result. */
    public Optional<BigDecimal> nominal(BatchPosition position, String analyte) {
        return input(position, analyte, Input.NOMINAL);
    }

    /** Response of the internal standard in a position. */
    public Optional<BigDecimal> internalStandard(BatchPosition position, String analyte) {
        return input(position, analyte, Input.INTERNAL_STANDARD);
    }

    /** What the empty filter or dish of a position weighed. */
    public Optional<Weighed> tare(BatchPosition position, String analyte) {
        return weighed(position, analyte, Input.TARE, Input.TARE_AGAIN);
    }

    /** What filter or dish of a position weighed with what is determined. */
    public Optional<Weighed> gross(BatchPosition position, String analyte) {
        return weighed(position, analyte, Input.GROSS, Input.GROSS_AGAIN);
    }

    private Optional<Weighed> weighed(BatchPosition position, String analyte, Input first, Input again) {
        return input(position, analyte, first)
                .map(once -> new Weighed(once, input(position, analyte, again).orElse(null)));
    }

    private Optional<BigDecimal> input(BatchPosition position, String analyte, Input input) {
        return readings(position, analyte).stream()
                .map(record -> record.inputs().get(input.key()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    public Optional<Calibration> calibration(String analyte) {
        return Optional.ofNullable(calibrationsOfAnalytes.get(analyte));
    }

    public Optional<BatchPosition> position(String code) {
        return Optional.ofNullable(positions.get(code));
    }

    public BatchAnalyte analyte(String code) {
        return Optional.ofNullable(analytes.get(code)).orElseThrow();
    }
}
