package jialing.domain.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One replicate of one analyte in one position, as it was read, and the content calculated from it with all its digits. It is never
 * changed: a correction is the next version, with its reason.
 *
 * @param unit in which the reading was given, for formulas that take the reading as the content
 * @param calibration id of the curve it was read off, null when none
 * @param series id of the series that it was calculated from, null when it was read singly
 * @param startedAt when the measurement began, null where nothing depends on it
 * @param content in the unit of the result; null when the reading lies beyond the top standard
 */
public record RawRecord(
        UUID id,
        int round,
        UUID position,
        String analyte,
        int replicate,
        int version,
        Map<String, BigDecimal> inputs,
        BigDecimal dilution,
        String unit,
        String reason,
        UUID enteredBy,
        Instant enteredAt,
        String formula,
        int formulaVersion,
        UUID calibration,
        UUID series,
        BigDecimal content,
        boolean belowBottomStandard,
        Instant startedAt) {

    /** Which cell of the sheet it belongs to. */
    public record Cell(UUID position, String analyte, int replicate) {}

    public Cell cell() {
        return new Cell(position, analyte, replicate);
    }

    public Optional<BigDecimal> calculated() {
        return Optional.ofNullable(content);
    }

    /** Whether it says the same as another: then nothing new was read. */
    boolean saysTheSameAs(RawRecord other) {
        return inputs.equals(other.inputs)
                && dilution.compareTo(other.dilution) == 0
                && Objects.equals(unit, other.unit)
                && Objects.equals(calibration, other.calibration)
                && Objects.equals(series, other.series)
                && Objects.equals(startedAt, other.startedAt);
    }
}
