package jialing.domain.analysis;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row of readings as a person typed it or a file brought it; nothing in it is believed yet.
 *
 * @param position code of the position in the batch
 * @param replicate counted from 1; null means the first
 * @param inputs by name, as text
 * @param dilution how many times diluted; null means not
 * @param unit of a direct reading; null means the unit of the result
 * @param startedAt when the measurement began, for an activity that is corrected for decay; else null
 * @param reason why it replaces a reading on record, else null
 */
public record ReadingRow(
        String position,
        String analyte,
        Integer replicate,
        Map<String, String> inputs,
        String dilution,
        String unit,
        String reason,
        Instant startedAt) {

    static final ReadingRow EMPTY = new ReadingRow(null, null, null, null, null, null, null, null);

    /** A reading that does not depend on its time. */
    public ReadingRow(
            String position,
            String analyte,
            Integer replicate,
            Map<String, String> inputs,
            String dilution,
            String unit,
            String reason) {
        this(position, analyte, replicate, inputs, dilution, unit, reason, null);
    }

    public ReadingRow {
        inputs = inputs == null ? Map.of() : inputs;
    }

    /** The row that says the same once more, for another curve. */
    static ReadingRow again(AnalyticalBatch batch, RawRecord record, String reason) {
        String code = batch.positions().stream()
                .filter(position -> position.id().equals(record.position()))
                .map(BatchPosition::code)
                .findFirst()
                .orElseThrow();
        Map<String, String> inputs = record.inputs().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toPlainString()));
        return new ReadingRow(
                code,
                record.analyte(),
                record.replicate(),
                inputs,
                record.dilution().toPlainString(),
                record.unit(),
                reason,
                record.startedAt());
    }

    int replicateOrFirst() {
        return replicate == null ? 1 : replicate;
    }
}
