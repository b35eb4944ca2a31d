package jialing.domain.equipment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was done to an instrument, and by whom (ISO/IEC 17025:2017 6.4.13 g, h).
 *
 * @param doneBy a person or a firm
 * @param outOfTolerance whether it was found to read wrongly before
 */
public record Maintenance(
        UUID id,
        MaintenanceKind kind,
        LocalDate doneOn,
        String doneBy,
        String work,
        boolean outOfTolerance,
        Instant recordedAt,
        String recordedByName) {}
