package jialing.domain.environment;

import java.time.Instant;
import java.util.UUID;

/**
 * Readings that came together.
 *
 * @param sensor that sent them, null when none did
 * @param fileName null unless they came in a file
 * @param fileSha256 of its bytes, lower-case hex
 * @param readings how many were new
 */
public record Intake(
        UUID id,
        String place,
        IntakeSource source,
        String sensor,
        String fileName,
        String fileSha256,
        int readings,
        String takenBy,
        Instant takenAt) {}
