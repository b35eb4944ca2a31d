package jialing.domain.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jialing.domain.analysis.calculation.Input;

/** Everything that was read in the present round of a batch, for those who judge and review it. */
public record BatchRecord(AnalyticalBatch batch, List<RawRecord> readings, List<Calibration> calibrations) {

    /** The content found in a position with all its digits: the mean of its replicates; empty when there is none. */
    public Optional<BigDecimal> content(BatchPosition position, String analyte) {
        List<RawRecord> replicates = readings(position, analyte);
        if (replicates.isEmpty() || replicates.stream().anyMatch(record -> record.content() == null)) {
            return Optional.empty();
        }
        return Optional.of(
                new Replicates(replicates.stream().map(RawRecord::content).toList()).mean());
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

    public Optional<Calibration> calibration(String analyte) {
        return calibrations.stream()
                .filter(calibration -> calibration.analyte().equals(analyte))
                .findFirst();
    }

    private Optional<BigDecimal> input(BatchPosition position, String analyte, Input input) {
        return readings(position, analyte).stream()
                .map(record -> record.inputs().get(input.key()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    public Optional<BatchPosition> position(String code) {
        return batch.positions().stream()
                .filter(position -> position.code().equals(code))
                .findFirst();
    }

    public BatchAnalyte analyte(String code) {
        return batch.analytes().stream()
                .filter(analyte -> analyte.analyte().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<RawRecord> readings(BatchPosition position, String analyte) {
        return readings.stream()
                .filter(record -> record.position().equals(position.id()))
                .filter(record -> record.analyte().equals(analyte))
                .toList();
    }
}
