package jialing.domain.analysis;

import java.time.Instant;
import java.util.UUID;

/** Somebody is to analyse what waits in a container for a method. */
public record Assignment(
        String container,
        String method,
        UUID analyst,
        String analystName,
        UUID assignedBy,
        String assignedByName,
        Instant assignedAt) {}
