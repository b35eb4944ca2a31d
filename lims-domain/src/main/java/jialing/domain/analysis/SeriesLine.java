package jialing.domain.analysis;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A series as a list shows it, without its points.
 *
 * @param position code of the position in the batch
 * @param analyte that it was delivered for; null for all that are calculated from such a series
 * @param points how many
 * @param startedAt of the first point, null where time plays no part
 * @param intervalMillis between two points, null where time plays no part
 * @param ofFile whether it was read from a file, which is kept
 * @param reason why it replaces the version before, else null
 */
public record SeriesLine(
        UUID id,
        String position,
        int round,
        SeriesKind kind,
        String analyte,
        int version,
        int points,
        Instant startedAt,
        Long intervalMillis,
        boolean ofFile,
        String sha256,
        String reason,
        UUID recordedBy,
        String recordedByName,
        Instant recordedAt) {

    /** Whether what is delivered now is on record already. */
    boolean saysTheSame(String hash, RecordSeries.Command command) {
        return sha256.equals(hash)
                && Objects.equals(startedAt, command.startedAt())
                && Objects.equals(intervalMillis, command.intervalMillis());
    }
}
