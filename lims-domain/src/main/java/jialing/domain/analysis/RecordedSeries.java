package jialing.domain.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.analysis.calculation.MeasuredSeries;

/**
 * A series on record: what was delivered for a position, whole and unchanged. A correction is the next version, with its reason; the
 * readings that were calculated from it name it.
 *
 * @param analyte that it was delivered for; null for all that are calculated from such a series
 * @param file the text of the file that it was read from, null when it was typed or sent
 * @param sha256 of the file, or of the points where there was none
 */
public record RecordedSeries(
        UUID id,
        int round,
        UUID position,
        String analyte,
        int version,
        MeasuredSeries measured,
        String file,
        String sha256,
        String reason,
        UUID recordedBy,
        String recordedByName,
        Instant recordedAt) {

    public SeriesKind kind() {
        return measured.kind();
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(measured.startedAt());
    }

    public Optional<Duration> interval() {
        return Optional.ofNullable(measured.interval());
    }
}
