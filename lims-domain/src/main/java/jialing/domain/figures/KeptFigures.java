package jialing.domain.figures;

import java.time.Instant;
import java.util.UUID;

/**
 * The figures of a closed year as they were signed.
 *
 * @param content canonical JSON of the tables
 * @param digest SHA-256 of it, which is what was signed
 * @param sha256 of the workbook
 * @param checkpoint of the log; empty before its first
 */
public record KeptFigures(
        UUID id,
        String organisation,
        int year,
        String content,
        String digest,
        String sha256,
        String checkpoint,
        String keeper,
        Instant keptAt) {}
